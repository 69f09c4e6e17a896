/*
 * Keeps what is typed into one form: a moment after each change, and at once when the form or the page is left. What the server
 * does not take stays in this page and is sent again.
 */
import { discard, read, write } from './draft-api.js';

const pause = 700;
const again = 5_000;
const keepers = new Map();
// who was logged in when the server last said so
let person;

/**
 * The keeper of a form that has just been drawn, or undefined where nothing is kept for this person.
 * form: {typed(): answers that differ from what the form began with; redraw(answers); tell(news, {writtenAt, detail, keeper})}.
 */
export async function keep(place, form) {
  const name = `${place.kind}/${place.id}`;
  const before = keepers.get(name);
  if (before) await before.flush();
  const found = await read(place);
  person = found.author || person;
  const own = before && before.unsent && (!found.author || found.author === before.draft.author);
  // taken out before that keeper is closed
  const unsent = own && { draft: { ...before.draft }, kept: before.kept, typed: before.unsent };
  if (!unsent && found.status > 401 && found.status < 500) return undefined;
  const keeper = new Keeper(place, form, unsent ? unsent.draft : found);
  if (before) before.close();
  keepers.set(name, keeper);
  const answers = unsent ? JSON.parse(unsent.typed) : found.answers;
  if (answers && Object.keys(answers).length) {
    await form.redraw(answers);
    keeper.kept = unsent ? unsent.kept : JSON.stringify(form.typed());
    form.tell('restored', { writtenAt: unsent ? undefined : found.writtenAt, keeper });
    if (unsent) keeper.changed();
  }
  return keeper;
}

/** The form was sent: what is on its way to the server waits for the outcome. */
export function sending(place) {
  keeperOf(place)?.wait();
}

/** The form was taken or not; a draft of a task has gone with the task. */
export function sent(place, taken) {
  const keeper = keeperOf(place);
  if (!keeper) return;
  if (!taken) return keeper.resume();
  keepers.delete(`${place.kind}/${place.id}`);
  keeper.finish();
}

function keeperOf({ kind, id }) {
  return keepers.get(`${kind}/${id}`);
}

class Keeper {
  kept = '{}';
  unsent;
  #queue = Promise.resolve();
  #timer;
  #waiting = false;
  #closed = false;
  #refused;

  constructor(place, form, { author, revision }) {
    this.place = place;
    this.form = form;
    this.draft = { author: author || person, revision };
  }

  changed() {
    if (this.#closed) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), pause);
  }

  /** Sends what has changed, after whatever is being sent. */
  flush(leaving) {
    clearTimeout(this.#timer);
    if (leaving) return this.#send(true);
    this.#queue = this.#queue.then(() => this.#send());
    return this.#queue;
  }

  /** Throws the draft away and draws the form as it was. */
  async discard() {
    clearTimeout(this.#timer);
    this.#queue = this.#queue.then(() => discard(this.place));
    await this.#queue;
    Object.assign(this, { kept: '{}', unsent: undefined });
    this.draft.revision = undefined;
    await this.form.redraw({});
  }

  /** Another window has written: goes on with its answers, or with those of this page. */
  async takeOver(theirs) {
    const found = await read(this.place);
    if (found.status !== 200) return;
    this.draft.revision = found.revision;
    this.#refused = undefined;
    if (theirs) {
      await this.form.redraw(found.answers || {});
      this.kept = JSON.stringify(this.form.typed());
    } else {
      this.kept = '';
      await this.flush();
    }
  }

  wait() {
    this.#waiting = true;
  }

  resume() {
    this.#waiting = false;
    this.changed();
  }

  /** Sent and taken. */
  finish() {
    this.close();
    if (this.place.kind !== 'tasks') this.#queue = this.#queue.then(() => discard(this.place));
  }

  close() {
    this.#closed = true;
    this.unsent = undefined;
    clearTimeout(this.#timer);
  }

  async #send(leaving) {
    const answers = JSON.stringify(this.form.typed());
    if (this.#closed || this.#waiting || answers === this.kept || answers === this.#refused) return;
    this.unsent = answers;
    this.#result(await write(this.place, this.draft, answers, leaving), answers);
  }

  #result(answer, answers) {
    if (this.#closed) return;
    const told = { writtenAt: answer.writtenAt, detail: answer.detail, keeper: this };
    if (answer.status === 200) {
      Object.assign(this, { kept: answers, unsent: undefined });
      Object.assign(this.draft, { author: answer.author, revision: answer.revision });
      this.form.tell('kept', told);
      return;
    }
    if ([404, 410].includes(answer.status)) {
      this.close();
      if (answer.status === 410) this.form.tell('taken', told);
    } else if ([409, 413, 422].includes(answer.status)) {
      this.#refused = answers;
      this.unsent = undefined;
      this.form.tell(answer.status === 409 ? 'outdated' : 'refused', told);
    } else {
      this.form.tell(answer.status === 401 || answer.status === 403 ? 'signedOut' : 'unreachable', told);
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.flush(), again);
    }
  }
}

/** The answers that are no longer what the form began with; what was emptied is null. */
export function changes(began, now) {
  const same = key => JSON.stringify(began[key] ?? null) === JSON.stringify(now[key] ?? null);
  return Object.fromEntries(Object.keys({ ...began, ...now }).filter(key => !same(key)).map(key => [key, now[key] ?? null]));
}

const all = leaving => keepers.forEach(keeper => keeper.flush(leaving));
document.addEventListener('visibilitychange', () => document.hidden && all());
addEventListener('online', () => all());
addEventListener('click', clicked => clicked.target.closest?.('.logout') && all(), true);
addEventListener('pagehide', () => {
  // the form takes over what was typed last when its field is left
  document.activeElement?.blur?.();
  all(true);
});
// whoever logs in next at this page does not write for who was here before
addEventListener('submit', submitted => {
  const name = submitted.target.querySelector?.('input[ng-model="username"]')?.value;
  if (name === undefined || name === person) return;
  person = undefined;
  keepers.forEach(keeper => keeper.close());
  keepers.clear();
}, true);
addEventListener('beforeunload', leaving => {
  if ([...keepers.values()].some(keeper => keeper.unsent)) leaving.preventDefault();
});
