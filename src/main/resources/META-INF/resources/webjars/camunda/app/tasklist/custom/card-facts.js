/* What tells the files of the cards apart: one request for all cards that are drawn together, kept for a minute. */
import { cards } from './file-api.js';

const keep = 60_000;
const pause = 60;
const most = 50;
const known = new Map();
let waiting = [];

/** Applicant, destination, goods and days left of the file; undefined if the reader may not know of it. */
export function factsOf(number) {
  const now = performance.now();
  for (const [each, { until }] of known) if (until < now) known.delete(each);
  if (!known.has(number)) {
    const answer = new Promise((resolve, reject) => waiting.push({ number, resolve, reject }));
    answer.catch(() => known.delete(number));
    known.set(number, { until: now + keep, answer });
    if (waiting.length === 1) setTimeout(ask, pause);
  }
  return known.get(number).answer;
}

async function ask() {
  const asked = waiting.splice(0, most);
  if (waiting.length) setTimeout(ask, pause);
  try {
    const found = new Map((await cards(asked.map(({ number }) => number))).map(card => [card.number, card]));
    asked.forEach(({ number, resolve }) => resolve(found.get(number)));
  } catch (failure) {
    asked.forEach(({ reject }) => reject(failure));
  }
}
