/* The documents of a license file: read, fetched, and added. */
import { papersTable } from '../../custom/file-page/papers.js';
import { alert, element, isolated, muted } from './dom.js';
import { dossier, upload } from './file-api.js';
import { coded, documentTypes, text } from './texts.js';

/** documents is absent when the reader may not see them; then none can be added here either. */
export function documentSection(documents, number) {
  const list = element('div', {});
  const draw = items => list.replaceChildren(items.length ? papersTable(items, number) : muted(text('noDocuments')));
  const section = element('section', {}, element('h3', {}, text('documents')), list);
  if (documents) {
    draw(documents);
    section.append(uploadForm(number, async () => draw((await dossier(number)).documents || [])));
  } else {
    list.append(muted(text('hidden')));
  }
  return section;
}

function uploadForm(number, refresh) {
  const name = element('span', {}, text('noneChosen'));
  const chosen = element('input', { type: 'file', id: 'assent-document', className: 'sr-only', required: true });
  const notKept = element('div', {});
  const show = () => {
    name.replaceChildren(chosen.files.length ? isolated(chosen.files[0].name) : text('noneChosen'));
    // a page cannot choose a file for a person again
    notKept.replaceChildren(...(chosen.files.length ? [element('p', { className: 'help-block' }, text('fileNotKept'))] : []));
  };
  chosen.addEventListener('change', show);
  const type = element('select', { className: 'form-control', id: 'assent-document-type' },
    ...documentTypes.map(code => element('option', { value: code }, coded(code))));
  const button = element('button', { type: 'submit', className: 'btn btn-default' }, text('upload'));
  const answer = element('div', { 'aria-live': 'polite' });
  const form = element('form', { noValidate: true }, element('h4', {}, text('addDocument')),
    // the browser's own control would speak the browser's language, not the page's
    element('div', { className: 'form-group' }, chosen,
      element('label', { className: 'btn btn-default', htmlFor: chosen.id }, text('chooseFile')), ' ', name, notKept),
    element('div', { className: 'form-group' }, element('label', { htmlFor: type.id }, text('documentType')), type),
    button, answer);
  type.style.maxWidth = '24em';
  answer.style.marginTop = '8px';
  form.addEventListener('submit', async submitted => {
    submitted.preventDefault();
    if (!chosen.files.length) return answer.replaceChildren(alert('warning', text('nothingChosen')));
    button.disabled = true;
    answer.replaceChildren(muted(text('uploading')));
    try {
      await upload(number, chosen.files[0], type.value);
      form.reset();
      show();
      await refresh();
      answer.replaceChildren(alert('success', text('uploaded')));
    } catch (refusal) {
      answer.replaceChildren(refused(refusal));
    } finally {
      button.disabled = false;
    }
  });
  return form;
}

function refused(refusal) {
  const lines = [refusal.title, refusal.detail].filter(Boolean);
  if (!lines.length) lines.push(text({ 401: 'signedOut', 403: 'forbidden' }[refusal.status] || 'uploadFailed'));
  return alert('danger', ...lines.map((line, index) => element(index || lines.length === 1 ? 'div' : 'strong', {}, isolated(line))));
}
