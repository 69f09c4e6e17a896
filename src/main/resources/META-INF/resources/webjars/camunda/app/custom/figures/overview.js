/* The tiles: what a manager sees first, each leading on. */
import { element } from '../../tasklist/custom/dom.js';
import { address } from './query.js';
import { text } from './texts.js';

export function tiles(answer, all) {
  const value = figure => (answer.rows.find(row => row.figure === figure) || {}).value;
  const targets = answer.rows.filter(row => row.figure === 'ON_TIME').slice(0, 4).map(row => tile(
    text('onTime'), row.value === null ? '–' : `${row.value} %`, text('target', row.promised, row.amount, answer.names[row.unit] || row.unit, answer.names[row.counted] || row.counted),
    row.target > 2 ? undefined : address(all, { cause: `MISSED_${row.target}` })));
  const decided = answer.rows.find(row => row.figure === 'DECIDED');
  return element('ul', { className: 'assent-tiles' }, ...targets,
    tile(text('decided'), decided.value, '', `#/figures/files?${decided.valueQuery}`),
    tile(text('median'), shown(value('MEDIAN_NET_WORKING')), text('netDays', shown(value('P90_NET_WORKING'))), address(all, {}) + '#times'),
    tile(text('median'), shown(value('MEDIAN_GROSS_WORKING')), text('grossDays', shown(value('P90_GROSS_WORKING')))),
    ...[['OPEN', 'openNow'], ['LATE', 'late'], ['HALTED', 'halted'], ['UNCOUNTED', 'uncounted']].map(([figure, name]) => [answer.rows.find(row => row.figure === figure), name])
      .filter(([row]) => row).map(([row, name]) => tile(text(name), row.value, '', row.valueQuery && row.value ? `#/figures/files?${row.valueQuery}` : undefined)));
}

const shown = number => number === null || number === undefined ? '–' : number;

function tile(name, value, more, href) {
  const number = element('strong', {}, String(value));
  const click = href && !href.endsWith('#times') ? element('a', { href }, number) : href ? element('button', { type: 'button', className: 'btn btn-link', onclick: () => to('times') }, number) : number;
  return element('li', {}, element('span', {}, name), click, more && element('small', {}, more));
}

function to(id) {
  const heading = document.getElementById(id);
  heading.tabIndex = -1;
  heading.focus();
  heading.scrollIntoView();
}
