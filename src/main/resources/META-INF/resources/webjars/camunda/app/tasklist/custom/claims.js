/* A claim that is refused is said at the task, where it stays until the person goes on; Tasklist's own red notice then goes. */
import { alert, isolated } from './dom.js';
import { onPost, sentenceOf } from './posts.js';
import { expectToast, onMove } from './toasts.js';
import { text } from './texts.js';

const claimed = /\/task\/([^/?]+)\/(?:claim|assignee)(?:\?|$)/;
let said;

onPost(address => claimed.exec(address)?.[1], (task, outcome, told) => {
  said?.remove();
  if (outcome === 'refused') refused(told);
});
onMove(() => said?.remove());

function refused({ status, answer }) {
  const head = document.querySelector('.task-card > header');
  if (!head) return;
  expectToast();
  said = alert('danger', isolated(sentenceOf(answer) || text(status === 401 ? 'signedOut' : 'sendFailed')));
  said.classList.add('assent-claim');
  head.after(said);
}
