/* The handbooks there are. */
import { language, root } from '../locale.js';

let asked;

/** Asked once a page load, or afresh. */
export function handbooks(afresh) {
  asked = (!afresh && asked) || read();
  return asked;
}

async function read() {
  const answer = await fetch(`${root}/api/handbooks`, { credentials: 'same-origin', headers: { Accept: 'application/json', 'Accept-Language': language } });
  if (answer.ok) return answer.json();
  asked = undefined;
  throw new Error(answer.status);
}
