/* What is typed into Tasklist's dialog for comments is kept like the answers to a form. */
import { keep, sending, sent } from './draft-keeper.js';
import { draftNotes } from './draft-notes.js';
import { onPost } from './posts.js';

const field = 'comment-form-message';
const place = id => ({ kind: 'comments', id });
const commented = /\/task\/([^/?]+)\/comment\/create(?:\?|$)/;
let seen;

new MutationObserver(() => {
  const area = document.getElementById(field);
  if (!area || area === seen) return;
  seen = area;
  opened(area).catch(failure => console.error('The comment is not kept', failure));
}).observe(document.body, { childList: true, subtree: true });

async function opened(area) {
  const task = new URLSearchParams(location.hash.split('?')[1]).get('task');
  if (!task) return;
  const notes = draftNotes();
  area.before(notes.above);
  area.after(notes.below);
  const redraw = ({ message }) => {
    area.value = message ?? '';
    // the dialog reads it when it is told
    area.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const typed = () => (area.value.trim() ? { message: area.value } : {});
  const keeper = await keep(place(task), { typed, redraw, tell: notes.tell });
  if (!keeper) return;
  area.addEventListener('input', () => keeper.changed());
  // typed while the draft was being looked for
  keeper.changed();
}

onPost(address => commented.exec(address)?.[1], (task, outcome) =>
  (outcome === 'sent' ? sending(place(task)) : sent(place(task), outcome === 'taken')));
