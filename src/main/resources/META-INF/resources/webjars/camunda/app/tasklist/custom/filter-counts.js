/* How many tasks each filter of the list shows, one request for all: Tasklist itself counts the chosen one only, and keeps doing so. */
import { element } from './dom.js';
import { taskFilters } from './file-api.js';
import { onPost } from './posts.js';
import { onSubmission } from './submissions.js';

const every = 60_000;
const pause = 300;
const items = '.task-filters .item.task-filter';
const taken = /\/task\/[^/?]+\/(?:claim|unclaim|assignee)(?:\?|$)/;
let counts = new Map();
let countedAt = -every;
let asking;

function ask() {
  clearTimeout(asking);
  asking = setTimeout(async () => {
    try {
      counts = countsOf(await taskFilters());
      countedAt = performance.now();
      show();
    } catch (failure) {
      console.warn('No counts beside the filters', failure);
    }
  }, pause);
}

/** By the name a filter has on the page, in either language; of filters that are called alike nobody knows which is which. */
function countsOf(filters) {
  const labels = filters.flatMap(({ name, label, tasks }) => [...new Set([name, label])].map(each => [each, tasks]));
  const often = labels.reduce((all, [label]) => all.set(label, (all.get(label) || 0) + 1), new Map());
  return new Map(labels.filter(([label]) => often.get(label) === 1));
}

function show() {
  for (const item of document.querySelectorAll(items)) {
    const link = item.querySelector('.name a');
    if (!link) continue;
    const own = link.querySelector('.assent-count');
    const name = [...link.childNodes].filter(node => node.nodeType === Node.TEXT_NODE).map(node => node.data).join('').trim();
    // the chosen one has Tasklist's own count, which is that of the list beside it
    const count = item.classList.contains('active') ? undefined : counts.get(name);
    if (count === undefined) {
      if (own) own.remove();
    } else if (!own) link.append(element('span', { className: 'counter assent-count' }, count));
    else if (own.textContent !== String(count)) own.textContent = count;
  }
}

const inside = new MutationObserver(show);
let column;
new MutationObserver(() => {
  const found = document.querySelector('.task-filters');
  if (found === column) return;
  column = found;
  inside.disconnect();
  if (!found) return;
  inside.observe(found, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['class'] });
  ask();
}).observe(document.documentElement, { subtree: true, childList: true });
onSubmission((place, outcome) => outcome === 'taken' && ask());
onPost(address => taken.test(address), (task, outcome) => outcome === 'taken' && ask());
// whoever opens a task, a tab or another list changes no count
addEventListener('hashchange', () => column && (performance.now() - countedAt > every ? ask() : show()));
setInterval(() => column && document.visibilityState === 'visible' && ask(), every);
