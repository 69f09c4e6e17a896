/* The section "Who has this task": heads and substitutes hand it to somebody else of their agency; nobody else sees it. */
import { alert, element, isolated } from './dom.js';
import { changes, keep, sending, sent } from './draft-keeper.js';
import { draftNotes } from './draft-notes.js';
import { handOver, holder } from './file-api.js';
import { text } from './texts.js';

const everybody = '*';

/** Fills itself and stays empty for whom it is not to hand over. */
export function handOverSection(taskId) {
  const box = element('div', {});
  const show = async said => {
    const offer = await holder(taskId);
    if (!offer.people.length) return box.replaceChildren();
    const { form, restore } = formOf(taskId, offer, said, show);
    box.replaceChildren(form);
    await restore();
  };
  show().catch(failure => console.warn('Nothing to hand over on', taskId, failure));
  return box;
}

function formOf(taskId, offer, said, show) {
  const name = person => isolated(offer.names[person] === person ? person : `${offer.names[person]} (${person})`);
  const people = element('select', { id: 'assent-hand-to', className: 'form-control' },
    // nobody is chosen beforehand: a minister may be the first of the list
    element('option', { value: '' }, text('choose')), ...offer.people.map(person => element('option', { value: person }, name(person).textContent)),
    offer.assignee && element('option', { value: everybody }, text('handOverEverybody')));
  const reason = element('input', { id: 'assent-hand-why', className: 'form-control', type: 'text', required: true, maxLength: 1000 });
  const answer = element('div', { 'aria-live': 'polite' }, said ? alert('success', said) : null);
  const send = element('button', { type: 'submit', className: 'btn btn-default' }, text('handOver'));
  const notes = draftNotes();
  const form = element('form', { noValidate: true, className: 'assent-hand-over', 'aria-label': text('whoHasIt') },
    element('h4', {}, text('whoHasIt')), element('p', {}, offer.assignee ? name(offer.assignee) : text('nobodyHasIt')), notes.above,
    element('label', { htmlFor: people.id }, text('handOverTo')), people,
    element('label', { htmlFor: reason.id }, text('handOverWhy')), reason, answer, notes.below, send);
  const refuse = (sentence, field) => {
    answer.replaceChildren(alert('danger', isolated(sentence)));
    field.focus();
  };
  const place = { kind: 'handovers', id: taskId };
  form.addEventListener('submit', async submitted => {
    submitted.preventDefault();
    if (!people.value) return refuse(text('handOverNobody'), people);
    send.disabled = true;
    sending(place);
    try {
      const person = people.value === everybody ? null : people.value;
      await handOver(taskId, person, reason.value);
      sent(place, true);
      await show(person ? text('handedOver', offer.names[person]) : text('handedBack'));
    } catch (refusal) {
      sent(place, false);
      refuse(refusal.detail || text(refusal.status === 401 ? 'signedOut' : 'sendFailed'),
        refusal.errors && refusal.errors.some(error => error.field === 'person') ? people : reason);
    } finally {
      send.disabled = false;
    }
  });
  return { form, restore: () => kept(place, people, reason, notes) };
}

/** What was typed before is put back, and what is typed now is kept. */
async function kept(place, people, reason, notes) {
  const answers = () => ({ person: people.value, reason: reason.value });
  const began = answers();
  const redraw = given => {
    const { person, reason: why } = { ...began, ...given };
    people.value = person;
    if (people.selectedIndex < 0) people.value = began.person;
    reason.value = why ?? '';
  };
  const keeper = await keep(place, { typed: () => changes(began, answers()), redraw, tell: notes.tell });
  if (!keeper) return;
  [people, reason].forEach(field => ['input', 'change'].forEach(event => field.addEventListener(event, () => keeper.changed())));
  keeper.changed();
}
