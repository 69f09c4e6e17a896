/* The section "Actions": what the reader may begin on the file, a button each, and below them the form of the one chosen. */
import { alert, element, isolated, muted } from './dom.js';
import { actionForm, actions, begin } from './file-api.js';
import { questions } from './questions.js';
import { text } from './texts.js';

/** Fills itself and stays empty while there is nothing to begin; changed() is called after something was. */
export function actionSection(number, changed) {
  const list = element('div', { className: 'assent-actions' });
  const place = element('div', { 'aria-live': 'polite' });
  const section = element('section', {}, element('h4', {}, text('actions')), list, place);
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
      const form = actionFormOf(action, schema, answers => begin(number, action.process, answers), () => place.replaceChildren(), () => done(action));
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

function actionFormOf(action, schema, send, close, done) {
  const asked = questions(schema.components || []);
  const answer = element('div', {});
  const submit = element('button', { type: 'submit', className: 'btn btn-primary' }, text('send'));
  const cancel = element('button', { type: 'button', className: 'btn btn-link', onclick: close }, text('cancel'));
  const form = element('form', { className: 'assent-action', noValidate: true, 'aria-label': action.name },
    element('h5', {}, isolated(action.name)), ...asked.nodes, answer, submit, ' ', cancel);
  form.addEventListener('submit', async submitted => {
    submitted.preventDefault();
    const unread = asked.unread();
    if (unread.length) return asked.mark(unread).focus();
    submit.disabled = true;
    answer.replaceChildren();
    try {
      await send(asked.answers());
      await done();
    } catch (refusal) {
      const first = asked.mark(refusal.errors || []);
      answer.replaceChildren(refused(refusal));
      (first || submit).focus();
    } finally {
      submit.disabled = false;
    }
  });
  return form;
}

function refused(refusal) {
  return alert('danger', isolated(refusal.detail || text(refusal.status === 401 ? 'signedOut' : 'sendFailed')));
}
