/* The search box and the filters; sending them changes the address of the list, and nothing else. */
import { element } from '../../tasklist/custom/dom.js';
import { coded } from '../../tasklist/custom/texts.js';
import { filtersIn, listAddress } from './address.js';
import { suggestions } from './api.js';
import { text } from './texts.js';

const activities = ['EXPORT', 'IMPORT', 'TRANSIT', 'TRANSSHIPMENT', 'BROKERING'];
const categories = ['2.1.a', '2.1.b', '2.1.c', '2.1.d', '2.1.e', '2.1.f', '2.1.g', '2.1.h', '3', '4'];
const standings = ['RECEIVED', 'INCOMPLETE', 'UNDER_ASSESSMENT', 'IN_CONSULTATION', 'DECIDED', 'GRANTED', 'GRANTED_IN_PART', 'REFUSED', 'NO_LICENSE_REQUIRED',
  'EXEMPT', 'CONCLUDED', 'RETURNED', 'WITHDRAWN', 'LAPSED', 'SUPERSEDED'];
const decisions = ['GRANTED', 'GRANTED_IN_PART', 'REFUSED', 'NO_LICENSE_REQUIRED'];
const days = ['receivedFrom', 'receivedTo', 'closedFrom', 'closedTo'];
const marks = ['overdue', 'urgent', 'stopped', 'mine', 'advised'];
const byCode = codes => codes.map(value => ({ value, label: coded(value) }));

export function searchForm(query, offered) {
  const used = filtersIn(query);
  const form = element('form', { className: 'assent-search', role: 'search', noValidate: true },
    words(query),
    element('details', { open: used > 0 }, element('summary', {}, used ? text('filtersOn', used) : text('filters')),
      element('div', { className: 'assent-filters' },
        choice('setup', offered.setups, query), choice('activity', byCode(activities), query),
        choice('category', [...categories.map(value => ({ value, label: coded(value) })), { value: 'NONE', label: text('noCategory') }], query),
        choice('destination', offered.destinations, query), choice('standing', byCode(standings), query), choice('decision', byCode(decisions), query),
        choice('agency', offered.agencies, query),
        choice('open', [{ value: 'true', label: text('onlyOpen') }, { value: 'false', label: text('onlyClosed') }], query),
        ...days.map(name => labelled(name, element('input', { type: 'date', name, value: query.get(name) || '', className: 'form-control' }))),
        element('fieldset', {}, element('legend', {}, text('filters')), ...marks.map(name => checked(name, query)))),
      element('p', {}, element('button', { type: 'submit', className: 'btn btn-primary' }, text('search')), ' ',
        element('a', { href: '#/files', className: 'btn btn-default' }, text('clear')))));
  form.addEventListener('submit', sent => {
    sent.preventDefault();
    const said = Object.fromEntries([...form.elements].filter(field => field.name).map(field => [field.name,
      field.type === 'checkbox' ? (field.checked ? 'true' : '') : field.value.trim()]));
    location.hash = listAddress(query, said);
  });
  return form;
}

function words(query) {
  const names = element('datalist', { id: 'assent-names' });
  const input = element('input', { type: 'search', name: 'words', id: 'assent-words', className: 'form-control', value: query.get('words') || '', maxLength: 300,
    dir: 'auto', autocomplete: 'off', 'aria-describedby': 'assent-words-help' });
  // no property of that name can be set
  input.setAttribute('list', 'assent-names');
  let waiting;
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => suggest(input.value, names), 300);
  });
  return element('div', { className: 'assent-words' }, element('label', { htmlFor: 'assent-words' }, text('words')), input, names,
    element('button', { type: 'submit', className: 'btn btn-primary' }, text('search')),
    element('span', { id: 'assent-words-help', className: 'assent-quiet' }, text('wordsHelp')));
}

async function suggest(typed, names) {
  try {
    names.replaceChildren(...(await suggestions(typed)).map(value => element('option', { value })));
  } catch (unreachable) {
    // the search itself says what is wrong
    console.warn('No suggestions', unreachable);
  }
}

function labelled(name, field) {
  field.id = `assent-filter-${name}`;
  return element('div', {}, element('label', { htmlFor: field.id }, text(name)), field);
}

function choice(name, offered, query) {
  const now = query.get(name) || '';
  // a value that is not on offer, as in an old address, is shown rather than dropped
  const all = offered.some(each => each.value === now) || !now ? offered : [...offered, { value: now, label: now }];
  return labelled(name, element('select', { name, className: 'form-control' }, element('option', { value: '' }, text('any')),
    ...all.map(({ value, label }) => element('option', { value, selected: value === now }, label))));
}

function checked(name, query) {
  return element('label', { className: 'assent-check' }, element('input', { type: 'checkbox', name, checked: query.get(name) === 'true' }), ' ', text(name));
}
