/*
 * A form that cannot be sent says why at its fields and in one summary above it: what the form library finds, and what the
 * server refuses. Tasklist's own red notice then has nothing to add and goes.
 */
import { onForm } from './form-js.js';
import { element } from './dom.js';
import { summary } from './summary.js';
import { sentenceOf } from './posts.js';
import { onSubmission } from './submissions.js';
import { expectToast } from './toasts.js';
import { text } from './texts.js';

const shown = new Map();

onForm(async ({ form, place }) => {
  const above = element('div', {});
  form._container.before(above);
  const marked = new Marked(form, above);
  shown.set(`${place.kind}/${place.id}`, marked);
  form.on('submit', ({ errors }) => marked.found(errors));
  form.on('changed', () => marked.changed());
});

onSubmission((place, outcome, answer) => {
  const marked = shown.get(`${place.kind}/${place.id}`);
  if (outcome === 'refused' && marked) marked.refused(answer);
});

class Marked {
  #fromServer = new Set();
  #setting = false;

  constructor(form, above) {
    this.form = form;
    this.above = above;
  }

  /** What the form library found; nothing if the form is being sent. */
  found(errors) {
    if (!holdsText(errors)) return this.above.replaceChildren();
    expectToast();
    this.#show([]);
  }

  refused({ status, answer }) {
    expectToast();
    const faults = (answer.errors || []).map(fault => ({ ...fault, at: this.#instance(fault.field) }));
    const errors = {};
    for (const { at, message } of faults.filter(fault => fault.at)) put(errors, at, message);
    this.#fromServer = new Set(faults.map(fault => fault.message));
    this.#set(errors);
    const sentence = sentenceOf(answer) || text(status === 401 ? 'signedOut' : 'sendFailed');
    const rest = faults.filter(fault => !fault.at).map(fault => fault.message);
    this.#show(faults.length ? rest : [sentence]);
  }

  /** Only the server can say whether its refusal still holds; another answer may have healed it. */
  changed() {
    if (this.#setting) return;
    const { errors } = this.form._getState();
    if (this.#fromServer.size) {
      const known = without(errors, this.#fromServer);
      this.#fromServer = new Set();
      this.#set(known);
    } else if (!holdsText(errors) && this.above.querySelector('li button')) {
      this.above.replaceChildren();
    }
  }

  #set(errors) {
    this.#setting = true;
    this.form._setState({ errors });
    this.#setting = false;
  }

  // the library draws the errors at their fields a moment later; they are read from there, in the page's language
  #show(sentences) {
    requestAnimationFrame(() => setTimeout(() => {
      const box = summary([...sentences.map(message => ({ message })), ...faultsIn(this.form._container)]);
      this.above.replaceChildren(box);
      box.focus();
      box.scrollIntoView({ block: 'nearest' });
    }));
  }

  /** The field that the server calls lines[0].quantity. */
  #instance(name) {
    const path = String(name).replace(/\[(\d+)]/g, '.$1');
    return name && this.form.get('formFieldInstanceRegistry').getAllKeyed().find(each => each.valuePath.join('.') === path);
  }
}

/** As the library keeps them: by the field's id and, in lists, the numbers of the rows. */
function put(errors, { id, indexes }, message) {
  const path = [id, ...Object.values(indexes || {})];
  const last = path.pop();
  const place = path.reduce((inner, step) => (inner[step] ??= {}), errors);
  (place[last] ??= []).push(message);
}

function without(errors, messages) {
  return Object.fromEntries(Object.entries(errors).map(([key, inner]) => [key, Array.isArray(inner) && inner.every(each => typeof each === 'string')
    ? inner.filter(message => !messages.has(message)) : without(inner || {}, messages)]).filter(([, inner]) => holdsText(inner)));
}

function faultsIn(container) {
  return [...container.querySelectorAll('.fjs-form-field-error')].map(error => {
    const field = error.closest('.fjs-form-field');
    const control = field.querySelector('input, textarea, select, button, [tabindex]');
    return { label: labelOf(field), message: error.textContent.trim(), field: control || field };
  });
}

function labelOf(field) {
  const said = field.querySelector('legend, label');
  return said ? said.textContent.replace(/\*\s*$/, '').trim() : '';
}

const holdsText = errors => typeof errors === 'string' || Object.values(errors || {}).some(holdsText);
