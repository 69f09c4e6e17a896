/* The section "Actions": what the reader may begin on the file, a button each, and below them the form of the one chosen. */
import { alert, element, isolated, muted } from './dom.js';
import { changes, keep, sending, sent } from './draft-keeper.js';
import { draftNotes } from './draft-notes.js';
import { actionForm, actions, begin } from './file-api.js';
import { answered, questions } from './questions.js';
import { summary } from './summary.js';
import { text } from './texts.js';

/**
 * Fills itself and stays empty while there is nothing to begin; changed() is called after something was.
 * @param heading h2 on a page of its own, h3 within another
 */
export function actionSection(number, changed, heading = 'h3') {
  const list = element('div', { className: 'assent-actions' });
  const place = element('div', { 'aria-live': 'polite' });
  const section = element('section', { className: 'assent-begin' }, element(heading, {}, text('actions')), list, place);
  const box = element('div', {});
  const refresh = async () => {
    const offered = await actions(number);
    list.replaceChildren(...offered.map(action => button(action)));
    box.replaceChildren(...(offered.length || place.children.length ? [section] : []));
  };
  const button = action => element('button', { type: 'button', className: 'btn btn-default', onclick: () => open(action) }, isolated(action.name));
  const open = async action => {
    place.replaceChildren(muted(text('loading')));
    try {
      const schema = await actionForm(number, action.process);
      const form = await actionFormOf(number, action, schema, heading === 'h2' ? 'h3' : 'h4', () => place.replaceChildren(), () => done(action));
      place.replaceChildren(form);
      form.querySelector('input, select, textarea, button').focus();
    } catch (refusal) {
      place.replaceChildren(refused(refusal));
    }
  };
  const done = async action => {
    place.replaceChildren(alert('success', text('actionBegun', action.name)));
    await refresh();
    await changed();
    section.scrollIntoView({ block: 'nearest' });
  };
  refresh().catch(failure => console.warn('No actions on', number, failure));
  return box;
}

async function actionFormOf(number, action, schema, heading, close, done) {
  const place = { kind: 'actions', id: `${number}:${action.process}` };
  const fields = element('div', {});
  const answer = element('div', {});
  const notes = draftNotes();
  let asked;
  const draw = answers => {
    asked = questions(answered(schema.components || [], answers));
    fields.replaceChildren(...asked.nodes);
  };
  draw({});
  const began = asked.typed();
  const keeper = await keep(place, { typed: () => changes(began, asked.typed()), redraw: draw, tell: notes.tell });
  const submit = element('button', { type: 'submit', className: 'btn btn-primary' }, text('send'));
  const cancel = element('button', { type: 'button', className: 'btn btn-link', onclick: close }, text('cancel'));
  const form = element('form', { className: 'assent-action', noValidate: true, 'aria-label': action.name },
    element(heading, {}, isolated(action.name)), notes.above, answer, fields, notes.below, submit, ' ', cancel);
  ['input', 'change'].forEach(event => fields.addEventListener(event, () => keeper && keeper.changed()));
  const refuse = (faults, refusal) => {
    answer.replaceChildren(faults.length ? summary(faults) : refused(refusal));
    (faults.length ? answer.firstChild : submit).focus();
  };
  form.addEventListener('submit', async submitted => {
    submitted.preventDefault();
    const unread = asked.unread();
    if (unread.length) return refuse(asked.mark(unread));
    submit.disabled = true;
    answer.replaceChildren();
    sending(place);
    try {
      await begin(number, action.process, asked.answers());
      sent(place, true);
      await done();
    } catch (refusal) {
      sent(place, false);
      refuse(asked.mark(refusal.errors || []), refusal);
    } finally {
      submit.disabled = false;
    }
  });
  return form;
}

function refused(refusal) {
  return alert('danger', isolated(refusal.detail || text(refusal.status === 401 ? 'signedOut' : 'sendFailed')));
}
