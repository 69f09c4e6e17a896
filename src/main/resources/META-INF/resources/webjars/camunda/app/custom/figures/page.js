/* The page of decision times, and the files behind a number. */
import { element, muted } from '../../tasklist/custom/dom.js';
import { style } from '../files/page.js';
import { chart } from './chart.js';
import { chips, filterForm } from './filter.js';
import { tiles } from './overview.js';
import { address, said } from './query.js';
import { exports, read, section, tableOf } from './section.js';
import { text } from './texts.js';

const short = ['files', 'onTime1', 'missed1', 'onTime2', 'missed2', 'medianNetWorking', 'meanNetWorking', 'p90NetWorking', 'medianGrossWorking', 'p90GrossWorking', 'medianNetCalendar',
  'p90NetCalendar', 'medianGrossCalendar', 'p90GrossCalendar', 'steps', 'silent', 'late', 'passedOn', 'changed'];
const bars = [['medianNetWorking', 'median'], ['p90NetWorking', 'p90']];

/** Draws now and whenever the address changes, as long as the page is there. */
export function following(place, draw) {
  style('figures/figures.css');
  const path = location.hash.split('?')[0];
  const again = () => {
    if (!place.isConnected || location.hash.split('?')[0] !== path) return removeEventListener('hashchange', again);
    draw(place, said());
  };
  addEventListener('hashchange', again);
  draw(place, said());
}

export function figuresPage(place, all) {
  const overview = read('overview', all);
  const marks = element('div', {}, chips(all));
  place.replaceChildren(element('h1', {}, text('figures')), muted(text('definitions')), filterForm(all), marks,
    section('overview', text('overview'), overview, answer => [tiles(answer, all), exports(text('overview'), 'overview', all, {})]),
    section('months', text('months'), read('times', all, { by: 'month' }), answer => grouped(answer, 'times', text('months'), all, true)),
    section('times', text('times'), read('times', all, { by: all['times-by'] || '' }), answer => grouped(answer, 'times', text('times'), all)),
    section('steps', text('steps'), read('steps', all, { by: all['steps-by'] || '' }).then(answer => named(marks, all, answer)), answer => grouped(answer, 'steps', text('steps'), all)),
    plain('workload', all), plain('losses', all), plain('open', all),
    section('findings', text('findings'), read('findings', all), answer => answer.rows.length ? [tableOf(answer, all, text('findings')), exports(text('findings'), 'findings', all, {})]
      : [muted(text('noFindings'))]));
}

/** Filters are shown with the names that people know as soon as an answer has them. */
function named(marks, all, answer) {
  marks.replaceChildren(...[chips(all, answer.names)].filter(Boolean));
  return answer;
}

function plain(name, all) {
  return section(name, text(name), read(name, all), answer => [tableOf(answer, all, text(name)), exports(text(name), name, all, {})]);
}

async function grouped(answer, name, title, all, months) {
  const columns = answer.columns.filter(each => each.name === answer.by || short.includes(each.name));
  const series = bars.map(([column, label]) => ({ column, label: text(label) }));
  return [months ? undefined : grouping(answer, name, all), await chart(answer.rows, row => answer.names[row[answer.by]] || row[answer.by], series, months),
    tableOf(answer, all, title, columns), exports(title, name, all, { by: answer.by })];
}

function grouping(answer, name, all) {
  const labels = { month: 'months', all: 'all' };
  const field = element('select', { className: 'form-control', onchange: () => { location.hash = address(all, { [`${name}-by`]: field.value }); } },
    ...answer.choices.filter(each => each !== 'month' && each !== 'all').map(each => element('option', { value: each, selected: each === answer.by }, text(labels[each] || each))));
  return element('label', { className: 'assent-by' }, element('span', {}, text('by')), field);
}

export function filesBehind(place, all) {
  const marks = element('div', {}, chips(all));
  place.replaceChildren(element('h1', {}, text('files')), element('p', {}, element('a', { href: address(all, {}) }, text('back'))), marks,
    section('behind', text('files'), read('files', all).then(answer => named(marks, all, answer)), answer => [answer.rows.length >= 200 && muted(text('most')), tableOf(answer, all, text('files')),
      exports(text('files'), 'files', all, {})]));
}
