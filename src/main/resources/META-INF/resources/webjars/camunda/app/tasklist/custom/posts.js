/*
 * Tells what becomes of what Tasklist posts to the engine. find(address) gives what a watcher wants to know about, or undefined;
 * watcher(found, 'sent' | 'taken' | 'refused', {status, answer, said}): answer is what the engine answered, said what was posted.
 */
const watches = [];
const { open, send } = XMLHttpRequest.prototype;
const posted = new WeakMap();

export function onPost(find, watcher) {
  watches.push({ find, watcher });
}

XMLHttpRequest.prototype.open = function (method, address, ...rest) {
  posted.set(this, String(method).toUpperCase() === 'POST' ? String(address) : undefined);
  return open.call(this, method, address, ...rest);
};

XMLHttpRequest.prototype.send = function (...body) {
  const address = posted.get(this);
  const asked = address === undefined ? [] : watches.map(({ find, watcher }) => ({ found: find(address), watcher })).filter(({ found }) => found);
  asked.forEach(({ found, watcher }) => watcher(found, 'sent'));
  if (asked.length) {
    this.addEventListener('loadend', () => {
      const outcome = this.status >= 200 && this.status < 300 ? 'taken' : 'refused';
      const told = { status: this.status, answer: read(this.responseText), said: read(body[0]) };
      asked.forEach(({ found, watcher }) => watcher(found, outcome, told));
    });
  }
  return send.apply(this, body);
};

function read(json) {
  try {
    return JSON.parse(json) || {};
  } catch (noJson) {
    return {};
  }
}

/** The sentence of a refusal; the engine's REST writes the signs of markup out. */
export const sentenceOf = ({ message, detail }) => (message ? message.replaceAll('&lt;', '<').replaceAll('&amp;', '&') : detail);
