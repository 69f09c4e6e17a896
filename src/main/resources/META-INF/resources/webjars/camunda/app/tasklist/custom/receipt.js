/*
 * After File registration: the number of the new file, the applicant's token and a receipt to print, in both languages. Tasklist itself
 * says only that a process has begun; the answer to its request has the number.
 */
import { alert, element, isolated } from './dom.js';
import { documentSection } from './documents.js';
import { handOutReceipt } from './file-api.js';
import { onPost } from './posts.js';
import { both, day, text } from './texts.js';
import { root } from '../../custom/locale.js';

const started = /\/process-definition\/[^/]+\/submit-form(\?|$)/;

onPost(address => started.test(address), (_, outcome, { answer, said } = {}) => {
  if (outcome !== 'taken') return;
  const { definitionId, businessKey } = answer;
  if (businessKey && /^FileRegistration:/.test(definitionId)) show(businessKey, repeated(said)).catch(failure => console.error('No receipt', failure));
});

/** What the clerk typed that a receipt repeats. */
function repeated({ variables = {} }) {
  return { applicant: (variables.applicantName || {}).value, reference: (variables.reference || {}).value };
}

async function show(number, typed) {
  const place = element('div', { className: 'assent-receipt-paper' });
  const close = element('button', { type: 'button', className: 'btn btn-primary', onclick: () => dialog.remove() }, text('receiptClose'));
  const print = element('button', { type: 'button', className: 'btn btn-default', onclick: () => window.print() }, text('receiptPrint'));
  const dialog = element('dialog', { className: 'assent-receipt', 'aria-label': text('receipt') }, place,
    element('div', { className: 'assent-receipt-buttons' }, print, ' ', close),
    element('div', { className: 'assent-receipt-papers' }, documentSection([], number)));
  // the token is shown once: a key pressed by mistake must not take it away
  dialog.addEventListener('cancel', pressed => pressed.preventDefault());
  document.body.append(dialog);
  dialog.showModal();
  await fill(place, number, typed, false);
  close.focus();
}

async function fill(place, number, typed, replace) {
  try {
    const receipt = await handOutReceipt(number, replace);
    place.replaceChildren(...paper(receipt, typed));
  } catch (refusal) {
    const again = element('button', { type: 'button', className: 'btn btn-default', onclick: () => fill(place, number, typed, true) }, text('receiptReplace'));
    place.replaceChildren(element('h3', {}, isolated(number, 'ltr')), alert('warning', isolated(refusal.detail || text('failed'))), again);
  }
}

function paper({ number, token, receivedAt, page }, { applicant, reference }) {
  const rows = [['fileNumber', number], ['receiptToken', token], ['receiptApplicant', applicant], ['receiptReference', reference],
    ['receivedAt', day(receivedAt)], ['receiptPage', page || `${location.origin}${root}/applicant`],
    ['receiptAddress', `${location.origin}${root}/api/files/${number}`]];
  return [
    element('h3', {}, both('receipt').join(' · ')),
    element('table', { className: 'table' }, element('tbody', {}, ...rows.filter(([, value]) => value).map(([key, value]) => element('tr', {},
      element('th', { scope: 'row' }, isolated(both(key)[0], 'ltr')),
      element('td', {}, element('code', {}, isolated(value, key === 'receiptApplicant' || key === 'receivedAt' ? 'auto' : 'ltr'))),
      element('th', { scope: 'row', lang: 'ar' }, isolated(both(key)[1], 'rtl')))))),
    element('p', { dir: 'ltr', lang: 'en' }, both('receiptSays')[0]),
    element('p', { dir: 'rtl', lang: 'ar' }, both('receiptSays')[1])
  ];
}
