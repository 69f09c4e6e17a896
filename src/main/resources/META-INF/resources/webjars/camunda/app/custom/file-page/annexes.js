/* Classified annexes: shown to whoever is cleared for some class, fetched apart from the file, so that nothing else ever holds them. */
import { alert, element, isolated, muted, table } from '../../tasklist/custom/dom.js';
import { addAnnex, annexAddress, annexes } from '../../tasklist/custom/file-api.js';
import { day, size, text as said } from '../../tasklist/custom/texts.js';
import { text } from './texts.js';

/** Empty until the server has answered, and for everybody who is cleared for nothing. */
export function annexesSection(number) {
  const section = element('section', { hidden: true });
  draw(section, number).catch(() => section.replaceChildren());
  return section;
}

async function draw(section, number) {
  const found = await annexes(number);
  if (!found.classes.length) return;
  const names = new Map(found.classes.map(each => [each.classification, each.name]));
  const rows = found.annexes.map(each => [
    each.name ? element('a', { href: annexAddress(number, each.id), download: each.name }, isolated(each.name)) : muted(text('annexUnreadable')),
    isolated(names.get(each.classification)), isolated(size(each.size)), isolated(each.addedBy), day(each.at)
  ]);
  section.hidden = false;
  section.replaceChildren(element('h2', {}, text('annexes')), muted(text('annexReading')),
    ...rows.length ? [element('div', { className: 'table-responsive' }, table(['document', 'classification', 'size', 'uploadedBy', 'date'].map(name => text(name)), rows))] : [],
    addition(number, found.classes, () => draw(section, number)));
}

function addition(number, classes, refresh) {
  const name = element('span', {}, said('noneChosen'));
  const chosen = element('input', { type: 'file', id: 'assent-annex', className: 'sr-only', required: true });
  chosen.addEventListener('change', () => name.replaceChildren(chosen.files.length ? isolated(chosen.files[0].name) : said('noneChosen')));
  const type = element('select', { className: 'form-control', id: 'assent-annex-class' },
    ...classes.map(each => element('option', { value: each.classification }, each.name)));
  type.style.maxWidth = '24em';
  const button = element('button', { type: 'submit', className: 'btn btn-default' }, said('upload'));
  const answer = element('div', { 'aria-live': 'polite' });
  const form = element('form', { noValidate: true }, element('h3', {}, text('addAnnex')),
    element('div', { className: 'form-group' }, chosen, element('label', { className: 'btn btn-default', htmlFor: chosen.id }, said('chooseFile')), ' ', name),
    element('div', { className: 'form-group' }, element('label', { htmlFor: type.id }, text('classification')), type), button, answer);
  form.addEventListener('submit', async submitted => {
    submitted.preventDefault();
    if (!chosen.files.length) return answer.replaceChildren(alert('warning', said('nothingChosen')));
    button.disabled = true;
    answer.replaceChildren(muted(said('uploading')));
    try {
      await addAnnex(number, chosen.files[0], type.value);
      await refresh();
    } catch (refusal) {
      answer.replaceChildren(alert('danger', isolated([refusal.title, refusal.detail].filter(Boolean).join(': ') || said('uploadFailed'))));
    } finally {
      button.disabled = false;
    }
  });
  return form;
}
