/* The table of files. On a narrow screen each row becomes a card; its parts keep their roles. */
import { element, isolated } from '../../tasklist/custom/dom.js';
import { coded, country, day } from '../../tasklist/custom/texts.js';
import { listAddress } from './address.js';
import { text } from './texts.js';

const downFirst = ['received', 'closed'];
/** What a column shows; sort: the order the server knows. */
const columns = [
  { key: 'number', sort: 'number', show: file => element('a', { href: `#/files/${encodeURIComponent(file.number)}` }, isolated(file.number, 'ltr')) },
  { key: 'applicant', sort: 'applicant', show: file => isolated(file.applicant || '') },
  { key: 'endUser', show: file => isolated(file.endUser || '') },
  { key: 'destination', sort: 'destination', show: file => isolated(file.destinationName || country(file.destination)) },
  { key: 'goods', show: goods },
  { key: 'setup', show: file => isolated(file.setupName || file.setup) },
  { key: 'holders', show: file => (file.holders || []).map(holder => holder.name).join(text('activity') === 'Activity' ? ', ' : '، ') },
  { key: 'since', show: file => (file.since ? date(file.since) : '') },
  { key: 'received', sort: 'received', show: file => date(file.receivedAt) },
  { key: 'daysLeft', sort: 'limit', show: daysLeft },
  { key: 'standing', show: file => coded(file.standing) },
  { key: 'decision', show: file => [...new Set(file.decisions || [])].map(coded).join(' / ') }
];

export function fileTable(files, query) {
  return element('table', { className: 'table assent-files', role: 'table' },
    element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' }, ...columns.map(column => heading(column, query)))),
    element('tbody', { role: 'rowgroup' }, ...files.map(file => element('tr', { role: 'row' }, ...columns.map(column => {
      const cell = element('td', { role: 'cell' }, column.show(file));
      cell.dataset.label = text(column.key);
      if (!cell.textContent) cell.classList.add('assent-empty');
      return cell;
    })))));
}

function heading({ key, sort }, query) {
  const cell = element('th', { scope: 'col', role: 'columnheader' });
  if (!sort) {
    cell.append(text(key));
    return cell;
  }
  const now = query.get('sort') || 'received';
  const down = order => order === 'desc';
  const order = query.get('order') || (downFirst.includes(now) ? 'desc' : 'asc');
  const turned = now === sort ? (down(order) ? 'asc' : 'desc') : downFirst.includes(sort) ? 'desc' : 'asc';
  if (now === sort) cell.setAttribute('aria-sort', down(order) ? 'descending' : 'ascending');
  cell.append(element('a', { href: listAddress(query, { sort, order: turned }) }, text(key),
    now === sort && element('span', { ariaHidden: 'true' }, down(order) ? ' ▼' : ' ▲')));
  return cell;
}

function goods({ goods: said = '', lines }) {
  const shown = said.split('; ').length;
  return isolated(lines > shown ? text('moreLines', said, lines - shown) : said);
}

function daysLeft(file) {
  const parts = element('span', {});
  if (Number.isInteger(file.daysLeft)) parts.append(file.overdue || file.daysLeft < 0 ? mark(text('pastBy', Math.abs(file.daysLeft)), 'late') : String(file.daysLeft));
  if (file.urgent) parts.append(' ', mark(text('isUrgent'), 'urgent'));
  if (file.stopped) parts.append(' ', mark(text('isStopped'), 'stopped'));
  return parts;
}

function mark(words, kind) {
  return element('strong', { className: `assent-flag assent-flag-${kind}` }, words);
}

// the day alone: the hour is on the file's page
function date(moment) {
  return day(moment).replace(/[,،] \d\d:\d\d$/, '');
}
