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
  'p90NetCalendar', 'medianGrossCalendar', 'p90GrossCalendar', 'steps', 'silent', 'late', 'passedOn', 'changed', 'tasks', 'untaken', 'medianWaiting', 'p90Waiting', 'medianWorking', 'p90Working', 'waitingShare', 'lateNow', 'past1', 'past2', 'probably1', 'probably2'];
const bars = [['medianNetWorking', 'median'], ['p90NetWorking', 'p90']];
const charted = { waiting: [['medianWaiting', 'untilTaken'], ['medianWorking', 'inHand']], ages: [['files', 'openNow'], ['past1', 'PAST_1']] };

let wide;

/** Other pages are printed upright; Cockpit moves on without telling in more than one way. */
const upright = () => {
  if (wide && !/^#\/(own-)?figures([/?]|$)/.test(location.hash)) {
    wide.remove();
    wide = undefined;
  }
};
addEventListener('hashchange', upright);
addEventListener('beforeprint', upright);

/** Draws now and whenever the address changes, as long as the page is there. */
export function following(place, draw) {
  style('figures/figures.css');
  wide = style('figures/wide.css');
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
    section('waiting', text('waiting'), read('waiting', all, { by: all['waiting-by'] || '' }), answer => grouped(answer, 'waiting', text('waiting'), all)),
    plain('workload', all), plain('losses', all), section('ages', text('ages'), read('ages', all), answer => grouped(answer, 'ages', text('ages'), all)), section('open', text('open'), read('open', all), answer => pages('open', answer, all)),
    section('ways', text('ways'), read('ways', all), answer => answer.rows.length ? [tableOf(answer, all, text('ways'), answer.columns, onModel), exports(text('ways'), 'ways', all, {})]
      : [muted(text('noFindings'))]),
    section('changes', text('changes'), read('changes', all), answer => answer.rows.length ? [tableOf(answer, all, text('changes')), exports(text('changes'), 'changes', all, {})]
      : [muted(text('noChanges'))]),
    section('findings', text('findings'), read('findings', all), answer => answer.rows.length ? [tableOf(answer, all, text('findings')), exports(text('findings'), 'findings', all, {})]
      : [muted(text('noFindings'))]));
}

/** A way leads to the model of its setup, on which it is drawn. */
function onModel(row, column) {
  return column === 'way' && row.model && `#/process-definition/${encodeURIComponent(row.model)}/runtime?${new URLSearchParams({ way: row.way, setup: row.setup })}`;
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
  const series = (charted[name] || bars).map(([column, label]) => ({ column, label: text(label) }));
  const empty = answer.rows.every(row => series.every(each => !row[each.column]));
  return [months || answer.choices.length < 2 ? undefined : grouping(answer, name, all), await chart(empty ? [] : answer.rows, row => answer.names[row[answer.by]] || row[answer.by], series, months),
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
    section('behind', text('files'), read('files', all).then(answer => named(marks, all, answer)), answer => pages('files', answer, all)));
}

/** A table of files that grows by a page at a click, until all of them are there. */
function pages(name, answer, all) {
  const shown = element('p', {});
  const place = element('div', {});
  const more = element('button', { type: 'button', className: 'btn btn-default', onclick: () => next() }, text('more'));
  let whole = answer;
  const draw = () => {
    shown.textContent = text('shown', whole.rows.length, whole.total);
    place.replaceChildren(tableOf(whole, all, text(name)));
    more.hidden = !whole.next;
  };
  const next = async () => {
    more.disabled = true;
    try {
      const page = await read(name, all, { after: whole.next });
      whole = { ...whole, rows: [...whole.rows, ...page.rows], names: { ...whole.names, ...page.names }, next: page.next };
      draw();
    } catch (failure) {
      console.error(name, failure);
      shown.textContent = text('failed');
    }
    more.disabled = false;
  };
  shown.setAttribute('role', 'status');
  draw();
  return [shown, place, more, exports(text(name), name, all, {})];
}
