/* Tells what becomes of a form that Tasklist sends: watcher(place, 'sent' | 'taken' | 'refused', {status, problem}). */
import { placeOf } from './form-js.js';

const watchers = [];
const { open, send } = XMLHttpRequest.prototype;
const under = new WeakMap();

export function onSubmission(watcher) {
  watchers.push(watcher);
}

XMLHttpRequest.prototype.open = function (method, address, ...rest) {
  under.set(this, String(method).toUpperCase() === 'POST' ? placeOf(address, 'submit-form', 'submit-form') : undefined);
  return open.call(this, method, address, ...rest);
};

XMLHttpRequest.prototype.send = function (...body) {
  const place = under.get(this);
  if (place) {
    tell(place, 'sent');
    this.addEventListener('loadend', () => {
      const taken = this.status >= 200 && this.status < 300;
      tell(place, taken ? 'taken' : 'refused', { status: this.status, problem: problemOf(this) });
    });
  }
  return send.apply(this, body);
};

function tell(place, outcome, answer) {
  for (const watcher of watchers) watcher(place, outcome, answer);
}

function problemOf(request) {
  try {
    return JSON.parse(request.responseText) || {};
  } catch (noJson) {
    return {};
  }
}
