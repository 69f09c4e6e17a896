/* The filters above the page: a form whose answers become the address. */
import { json } from '../ask.js';
import { language, root } from '../locale.js';
import { element, isolated } from '../../tasklist/custom/dom.js';
import { address, filters, query, said } from './query.js';
import { text } from './texts.js';

const activities = ['EXPORT', 'IMPORT', 'TRANSIT', 'TRANSSHIPMENT', 'BROKERING'];
const typed = ['category', 'destination'];
let setups;

export function filterForm(all, path = '#/figures') {
  const setup = select('setup', [], all.setup);
  const agency = select('agency', [], all.agency);
  known().then(list => {
    fill(setup, list.map(each => [each.id, each.name]), all.setup);
    const agencies = new Map(list.filter(each => !all.setup || each.id === all.setup).flatMap(each => each.agencies));
    fill(agency, [...agencies], all.agency);
  }).catch(failure => console.error('No setups to choose from', failure));
  const form = element('form', { className: 'assent-figures-filter' },
    labelled('setup', setup), labelled('activity', select('activity', activities.map(each => [each, text(each)]), all.activity)), labelled('agency', agency),
    ...typed.map(name => labelled(name, element('input', { name, type: 'text', value: all[name] || '', className: 'form-control', maxLength: 8 }))),
    ...['from', 'to'].map(name => labelled(name, element('input', { name, type: 'month', value: all[name] || '', className: 'form-control', placeholder: '2026-01', pattern: '\\d{4}-\\d{2}' }))),
    element('button', { type: 'submit', className: 'btn btn-primary' }, text('apply')),
    element('button', { type: 'button', className: 'btn btn-default', onclick: () => print() }, text('print')));
  form.setAttribute('aria-label', text('filters'));
  form.addEventListener('submit', event => {
    event.preventDefault();
    const change = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, value.trim()]));
    location.hash = `${path}?${query(said(), change)}`;
  });
  return form;
}

/** What is filtered, each to be taken away by a click. */
export function chips(all, answerNames = {}) {
  const set = filters.filter(name => all[name]);
  return set.length === 0 ? undefined : element('ul', { className: 'assent-chips' }, ...set.map(name => {
    const value = name === 'cause' ? all[name].split(',').map(each => text(each)).join(', ') : name === 'of' ? text(`of-${all[name]}`) : answerNames[all[name]] || all[name];
    const link = element('a', { href: address(all, { [name]: '' }) }, `${text(name)}: `, isolated(value), ' ✕');
    link.setAttribute('aria-label', text('without', `${text(name)}: ${value}`));
    return element('li', {}, link);
  }), element('li', {}, element('a', { href: '#/figures' }, text('clear'))));
}

function labelled(name, field) {
  return element('label', {}, element('span', {}, text(name)), field);
}

function select(name, choices, value) {
  const field = element('select', { name, className: 'form-control' });
  fill(field, choices, value);
  return field;
}

function fill(field, choices, value) {
  const options = value && !choices.some(([code]) => code === value) ? [...choices, [value, value]] : choices;
  field.replaceChildren(element('option', { value: '' }, text('all')), ...options.map(([code, label]) => element('option', { value: code }, label)));
  field.value = value || '';
}

/** [{id, name, agencies: [[id, name]]}], asked once. */
function known() {
  const named = names => names[language] || names.en;
  setups = setups || json(`${root}/api/setups`)
    .then(list => list.map(each => ({ id: each.setup, name: named(each.name), agencies: (each.agencies || []).map(agency => [agency.id, named(agency.name)]) })));
  return setups;
}
