/* One section of the page: one request, its table with links to what is behind each number, and the same to keep. */
import { json } from '../ask.js';
import { language, root } from '../locale.js';
import { alert, element, isolated, muted } from '../../tasklist/custom/dom.js';
import { asked, address, filterOf, query } from './query.js';
import { text } from './texts.js';

const moment = new Intl.DateTimeFormat(language === 'ar' ? 'ar-EG-u-nu-latn-ca-gregory' : 'en-GB', { day: 'numeric', month: 'short', year: 'numeric' });

export function addressOf(section, all, more) {
  return `${root}/api/figures/${section}?${query(asked(all), more)}`;
}

export function read(section, all, more = {}) {
  return json(addressOf(section, all, more));
}

/** A region with its heading; draw is given what was read and returns nodes. */
export function section(id, title, reading, draw) {
  const body = element('div', {}, muted(text('loading')));
  const region = element('section', { className: 'assent-figures-section' }, element('h2', { id }, title), body);
  region.setAttribute('aria-labelledby', id);
  reading.then(draw).then(nodes => body.replaceChildren(...nodes.filter(Boolean)))
    .catch(failure => {
      console.error(id, failure);
      body.replaceChildren(alert('danger', failure.status === 403 && failure.detail || text('failed')));
    });
  return region;
}

export function exports(title, name, all, more) {
  return element('p', { className: 'assent-exports' }, ...['csv', 'xlsx'].map(as => {
    const link = element('a', { href: addressOf(name, all, { ...more, as }), download: `${name}.${as}` }, text(as));
    link.setAttribute('aria-label', text('exportOf', title, text(as)));
    return link;
  }));
}

/** The table of what was read; linkOf(row, column): where a number leads that says nothing itself of what is behind it. */
export function tableOf(answer, all, caption, columns = answer.columns, linkOf = () => undefined) {
  if (!answer.rows.length) return muted(text('nothing'));
  const head = element('tr', {}, ...columns.map(each => element('th', { scope: 'col' }, each.label)));
  const rows = answer.rows.map(row => element('tr', {}, ...columns.map((column, place) => cell(answer, row, column.name, all, place === 0, linkOf))));
  const table = element('table', { className: 'table table-condensed' }, element('caption', { className: 'assent-unseen' }, caption), element('thead', {}, head), element('tbody', {}, ...rows));
  const scroll = element('div', { className: 'assent-scroll', tabIndex: 0 }, table);
  scroll.setAttribute('role', 'group');
  scroll.setAttribute('aria-label', caption);
  return scroll;
}

function cell(answer, row, column, all, first, linkOf) {
  const value = row[column];
  const shown = said(answer, column, value);
  const made = element(first ? 'th' : 'td', first ? { scope: 'row' } : {});
  if (typeof value === 'number') made.className = 'assent-number';
  const behind = row[`${column}Query`];
  const link = linkOf(row, column);
  if (value === null || value === undefined) made.append('–');
  else if (column === 'age') made.append(isolated(value, 'ltr'));
  else if (column === 'number') made.append(element('a', { href: `#/files/${encodeURIComponent(value)}` }, isolated(value, 'ltr')));
  else if (link) made.append(element('a', { href: link }, shown));
  else if (behind && value !== 0) made.append(element('a', { href: `#/figures/files?${behind}` }, shown));
  else if (first && column === answer.by && answer.by !== 'all' && answer.section !== 'own') made.append(element('a', { href: address(all, filterOf(answer.by, String(value))) }, shown));
  else made.append(shown);
  return made;
}

function said(answer, column, value) {
  if (typeof value === 'boolean') return text(value ? 'yes' : 'no');
  if (typeof value === 'number') return String(value);
  if (/^(received|ended|oldest|outerLimit|due1|due2)$/.test(column) && value) return moment.format(new Date(value));
  return answer.names[value] || String(value);
}
