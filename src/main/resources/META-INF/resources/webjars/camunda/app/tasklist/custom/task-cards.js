/* What the cards of the list show: one request for all cards that are drawn together, kept for half a minute. */
import { taskCards } from './file-api.js';

const keep = 30_000;
const pause = 60;
const most = 50;
const known = new Map();
let waiting = [];

/** {number, mark, file: {applicant, destinationName, goods, daysLeft, urgent}} of the task; undefined if it is not the reader's to see. */
export function cardOf(taskId) {
  const now = performance.now();
  for (const [each, { until }] of known) if (until < now) known.delete(each);
  if (!known.has(taskId)) {
    const answer = new Promise((resolve, reject) => waiting.push({ taskId, resolve, reject }));
    answer.catch(() => known.delete(taskId));
    known.set(taskId, { until: now + keep, answer });
    if (waiting.length === 1) setTimeout(ask, pause);
  }
  return known.get(taskId).answer;
}

async function ask() {
  const asked = waiting.splice(0, most);
  if (waiting.length) setTimeout(ask, pause);
  try {
    const found = new Map((await taskCards(asked.map(({ taskId }) => taskId))).map(card => [card.task, card]));
    asked.forEach(({ taskId, resolve }) => resolve(found.get(taskId)));
  } catch (failure) {
    asked.forEach(({ reject }) => reject(failure));
  }
}
