/* Filters a person keeps under a name; the server has them, so they are there on every computer. */
import { element, isolated } from '../../tasklist/custom/dom.js';
import { filterOf } from './address.js';
import { choices, forgetFilter, keepFilter } from './api.js';
import { text } from './texts.js';

export function savedFilters(query, kept) {
  const said = element('p', { role: 'status' });
  const list = element('ul', { className: 'assent-saved' });
  const box = element('div', { className: 'assent-saving' });
  const draw = all => {
    list.replaceChildren(...all.map(({ name, filter }) => element('li', {}, element('a', { href: `#/files?${filter}` }, isolated(name)),
      element('button', { type: 'button', className: 'btn btn-link', 'aria-label': text('forget', name), onclick: () => change(() => forgetFilter(name), '') }, '×'))));
    list.hidden = !all.length;
  };
  const change = async (work, told) => {
    try {
      await work();
      draw((await choices()).saved);
      said.textContent = told;
    } catch (refusal) {
      said.textContent = refusal.detail || text('notKept');
    }
  };
  const filter = filterOf(query).toString();
  box.append(element('h2', { hidden: !kept.length }, text('saved')), list, filter && keepForm(filter, change), said);
  draw(kept);
  return box;
}

function keepForm(filter, change) {
  const name = element('input', { id: 'assent-filter-name', className: 'form-control', maxLength: 100, required: true, dir: 'auto' });
  const form = element('form', { className: 'assent-keep' }, element('label', { htmlFor: 'assent-filter-name' }, text('saveAs')), name,
    element('button', { type: 'submit', className: 'btn btn-default' }, text('save')));
  form.addEventListener('submit', async sent => {
    sent.preventDefault();
    const called = name.value.trim();
    if (!called) return name.focus();
    await change(() => keepFilter(called, filter), text('kept', called));
  });
  return form;
}
