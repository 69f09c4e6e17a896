/*
 * What is typed into a form of Tasklist is kept at the server for its author, and put back when the form comes back. Nothing of
 * it stays in the browser: Tasklist's own copies, in clear text and for whoever sits down next, are neither written nor read.
 */
import { draftNotes } from './draft-notes.js';
import { changes, keep, sending, sent } from './draft-keeper.js';
import { onForm } from './form-js.js';
import { onSubmission } from './submissions.js';

const isDraft = key => String(key).startsWith('camunda-form:');
const store = Storage.prototype;
const { getItem, setItem } = store;
store.getItem = function (key) {
  return isDraft(key) ? null : getItem.call(this, key);
};
store.setItem = function (key, value) {
  if (!isDraft(key)) setItem.call(this, key, value);
};
// what an older version of the page may have left
Object.keys(localStorage).filter(isDraft).forEach(key => localStorage.removeItem(key));

onForm(async ({ form, place, draw }) => {
  const answers = () => form._getState().data;
  const began = JSON.parse(JSON.stringify(answers()));
  const notes = draftNotes();
  form._container.before(notes.above);
  form._container.after(notes.below);
  const keeper = await keep(place, { typed: () => changes(began, answers()), redraw: draw, tell: notes.tell });
  if (keeper) form.on('changed', () => keeper.changed());
});

onSubmission((place, outcome) => (outcome === 'sent' ? sending(place) : sent(place, outcome === 'taken')));
