/* The section "Who has this task": heads and substitutes hand it to somebody else of their agency; nobody else sees it. */
import { alert, element, isolated } from './dom.js';
import { handOver, holder } from './file-api.js';
import { text } from './texts.js';

/** Fills itself and stays empty for whom it is not to hand over. */
export function handOverSection(taskId) {
  const box = element('div', {});
  const show = async said => {
    const offer = await holder(taskId);
    box.replaceChildren(...(offer.people.length ? [form(taskId, offer, said, show)] : []));
  };
  show().catch(failure => console.warn('Nothing to hand over on', taskId, failure));
  return box;
}

function form(taskId, offer, said, show) {
  const people = element('select', { id: 'assent-hand-to', className: 'form-control' },
    ...offer.people.map(person => element('option', { value: person }, person)));
  const reason = element('input', { id: 'assent-hand-why', className: 'form-control', type: 'text', required: true, maxLength: 1000 });
  const answer = element('div', { 'aria-live': 'polite' }, said ? alert('success', said) : null);
  const send = element('button', { type: 'submit', className: 'btn btn-default' }, text('handOver'));
  const made = element('form', { noValidate: true, className: 'assent-hand-over', 'aria-label': text('whoHasIt') },
    element('h4', {}, text('whoHasIt')), element('p', {}, offer.assignee ? isolated(offer.assignee) : text('nobodyHasIt')),
    element('label', { htmlFor: 'assent-hand-to' }, text('handOverTo')), people,
    element('label', { htmlFor: 'assent-hand-why' }, text('handOverWhy')), reason, answer, send);
  made.addEventListener('submit', async submitted => {
    submitted.preventDefault();
    send.disabled = true;
    try {
      await handOver(taskId, people.value, reason.value);
      await show(text('handedOver', people.value));
    } catch (refusal) {
      answer.replaceChildren(alert('danger', isolated(refusal.detail || text(refusal.status === 401 ? 'signedOut' : 'sendFailed'))));
      (refusal.errors && refusal.errors.some(error => error.field === 'person') ? people : reason).focus();
    } finally {
      send.disabled = false;
    }
  });
  return made;
}
