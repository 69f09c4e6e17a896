/* The questions of a form that an action asks: simple fields, without conditions and calculations. The server checks the answers. */
import { element, isolated } from './dom.js';
import { text } from './texts.js';
import { amountProblem, amountReadings, amountWords, dayProblem, dayReadings, dayWords, readAmount, readDay, worthSaying, writeAmount }
  from './understood.js';

let count = 0;

/**
 * Draws the components: nodes to show, answers() by key without those left open, typed() with what cannot be read as it stands there,
 * unread() and mark(errors), which puts sentences to their questions and returns them with their fields.
 */
export function questions(components) {
  const asked = [];
  const nodes = components.map(part => drawn(part, asked)).filter(Boolean);
  const answers = () => Object.fromEntries(asked.map(({ key, value }) => [key, value()])
    .filter(([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && !value.length)));
  const typed = () => ({ ...answers(), ...Object.fromEntries(asked.filter(({ problem }) => problem && problem()).map(({ key, first }) => [key, first.value])) });
  const unread = () => asked.map(({ key, problem }) => ({ field: key, message: problem ? problem() : '' })).filter(({ message }) => message);
  const mark = errors => asked.flatMap(({ key, label, first, show }) => {
    const own = errors.filter(({ field }) => field === key);
    show(own);
    return own.map(({ message }) => ({ label, message, field: first }));
  });
  return { nodes, answers, typed, unread, mark };
}

function drawn(part, asked) {
  if (part.type === 'group') {
    return element('fieldset', {}, part.label && element('legend', {}, part.label),
      ...(part.components || []).map(each => drawn(each, asked)));
  }
  if (part.type === 'text' || part.type === 'html') return prose(part.text || part.content || '');
  const question = kinds[part.type] && kinds[part.type](part);
  if (!question) return null;
  asked.push(question);
  return question.node;
}

const kinds = {
  textfield: part => single(part, element('input', { type: 'text' })),
  textarea: part => single(part, element('textarea', { rows: 4 })),
  number: part => typed({ ...part, defaultValue: part.defaultValue === undefined ? undefined : writeAmount(part.defaultValue) }, 'decimal', given => {
    const { number } = readAmount(given);
    return { value: number, problem: amountProblem(given), readings: amountReadings(given),
      words: number !== undefined && worthSaying(number) ? amountWords(number, '', undefined, part.decimalDigits) : '' };
  }),
  datetime: part => typed({ ...part, label: part.dateLabel || part.label, placeholder: text('dayPattern') }, 'text', given => {
    const { day } = readDay(given);
    return { value: day, problem: dayProblem(given), readings: dayReadings(given), words: day ? dayWords(day) : '' };
  }),
  select: part => single(part, element('select', {}, element('option', { value: '' }, text('choose')),
    ...choices(part).map(({ label }, index) => element('option', { value: index }, label))), index => choices(part)[index].value),
  checkbox: part => several(part, 'checkbox', [{ label: part.label, value: true }], ([chosen]) => chosen === true),
  radio: part => several(part, 'radio', choices(part), ([chosen]) => chosen),
  checklist: part => several(part, 'checkbox', choices(part), chosen => chosen),
  taglist: part => several(part, 'checkbox', choices(part), chosen => chosen)
};

/** A label and one control below it. */
function single(part, input, read = answer => answer) {
  const said = around(part);
  Object.assign(input, { id: said.id, className: 'form-control', value: preset(part), disabled: fixed(part) });
  if (part.validate && part.validate.maxLength > 0 && 'maxLength' in input) input.maxLength = part.validate.maxLength;
  const node = element('div', { className: 'form-group' },
    element('label', { htmlFor: said.id }, part.label, required(part)), said.description, input, said.error);
  const value = () => (input.disabled || input.value === '' ? undefined : read(input.value));
  return { key: part.key, label: part.label, node, first: input, value, show: said.on(node, input, part) };
}

/** A question whose text is read: what was understood stands below it; what cannot be read is refused before anything is sent. */
function typed(part, inputMode, read) {
  const input = element('input', { type: 'text', dir: 'ltr', autocomplete: 'off', inputMode, placeholder: part.placeholder || '' });
  const understood = element('p', { className: 'assent-understood', 'aria-live': 'polite' });
  const question = single(part, input, given => read(given).value);
  const say = () => {
    const { words, readings } = read(input.value);
    understood.replaceChildren(...(words ? [isolated(text('understood', words))] : readings.map(each => element('button',
      { type: 'button', className: 'assent-reading', onclick: () => { input.value = each.typed; say(); input.focus(); } }, text('meant', each.shown)))));
  };
  input.addEventListener('input', say);
  input.after(understood);
  say();
  return { ...question, problem: () => (input.disabled ? '' : read(input.value).problem) };
}

/** A question with its choices below each other; a lone checkbox is its own question. */
function several(part, type, offered, read) {
  const said = around(part);
  const lone = part.type === 'checkbox';
  const inputs = offered.map(({ value }) => element('input', { type, name: said.id, disabled: fixed(part), checked: [part.defaultValue].flat().includes(value) }));
  const options = offered.map(({ label }, index) => element('div', { className: type },
    element('label', {}, inputs[index], ' ', isolated(label), lone && required(part))));
  const node = element('fieldset', { className: 'form-group assent-choices', role: type === 'radio' ? 'radiogroup' : 'group' },
    !lone && element('legend', {}, part.label, required(part)), said.description, ...options, said.error);
  const value = () => (fixed(part) ? undefined : read(offered.filter((_, index) => inputs[index].checked).map(each => each.value)));
  return { key: part.key, label: part.label, node, first: inputs[0], value, show: said.on(node, lone ? inputs[0] : node, part) };
}

/** What stands around a control: its description, the sentence that refuses it, and their ids. */
function around(part) {
  const id = `assent-question-${++count}`;
  const description = part.description && element('p', { className: 'help-block', id: `${id}-description` }, part.description);
  const error = element('p', { className: 'help-block assent-error', id: `${id}-error` });
  const on = (node, control, { validate = {} }) => {
    control.setAttribute('aria-describedby', [description && description.id, error.id].filter(Boolean).join(' '));
    if (validate.required && control.getAttribute('role') !== 'group') control.setAttribute('aria-required', 'true');
    return errors => {
      error.replaceChildren(...errors.map(({ message }) => isolated(message)));
      node.classList.toggle('has-error', errors.length > 0);
      control.setAttribute('aria-invalid', String(errors.length > 0));
      return errors.length > 0;
    };
  };
  return { id, description, error, on };
}

/** The components with what was answered before. */
export function answered(components, answers) {
  return components.map(part => (part.components ? { ...part, components: answered(part.components, answers) }
    : part.key in answers ? { ...part, defaultValue: answers[part.key] ?? undefined } : part));
}

/** Words between the questions, as text; what is calculated cannot be shown here. */
function prose(content) {
  if (content.includes('{{') || content.startsWith('=')) return null;
  const page = new DOMParser().parseFromString(content, 'text/html');
  page.querySelectorAll('style, script').forEach(each => each.remove());
  const paragraphs = page.body.textContent.split(/\n{2,}/).map(each => each.replace(/^#+\s*|\*\*/gm, '').trim()).filter(Boolean);
  return element('div', { className: 'assent-prose' }, ...paragraphs.map(each => element('p', {}, each)));
}

function preset(part) {
  const index = choices(part).findIndex(({ value }) => value === part.defaultValue);
  return part.type === 'select' ? (index < 0 ? '' : index) : part.defaultValue ?? '';
}

const choices = part => part.values || [];
const fixed = part => part.disabled === true || part.readonly === true;
const required = part => part.validate && part.validate.required && element('span', { className: 'assent-required', 'aria-hidden': 'true' }, ' *');
