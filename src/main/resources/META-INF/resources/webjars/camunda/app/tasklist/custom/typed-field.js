/* What number and date fields share: label, text line, what was understood below it, errors; as the form library draws its own. */
import { hooks, jsx, library } from './form-library.js';
import { text } from './texts.js';

const { Label, Description, Errors } = library;

export function element(name, properties, ...children) {
  return jsx(name, { ...properties, children: children.flat().filter(child => child || child === 0) });
}

/** The whole field. */
export function shell(kind, { field, errors = [], disabled, readonly, domId }, { label, id, control, second, below, appearance = {} }) {
  const states = { 'fjs-has-errors': errors.length, 'fjs-disabled': disabled, 'fjs-readonly': readonly };
  const required = field.validate && field.validate.required;
  const { prefixAdorner, suffixAdorner } = appearance;
  return element('div', { class: ['fjs-form-field', `fjs-form-field-${kind}`, ...Object.keys(states).filter(each => states[each])].join(' ') },
    jsx(Label, { htmlFor: id, label, required }),
    group(control, { disabled, readonly, errors }, prefixAdorner, suffixAdorner),
    second && jsx(Label, { htmlFor: second.id, label: second.label, required }),
    second && group(second.control, { disabled, readonly, errors }),
    element('div', { id: `${domId}-understood`, class: 'assent-understood', 'aria-live': 'polite' }, below),
    jsx(Description, { id: `${domId}-description`, description: field.description }),
    jsx(Errors, { id: `${domId}-error-message`, errors }));
}

function group(control, { disabled, readonly, errors }, before, after) {
  const states = `${disabled ? ' fjs-disabled' : ''}${readonly ? ' fjs-readonly' : ''}${errors.length ? ' hasErrors' : ''}`;
  const adorned = said => typeof said === 'string' && said && !said.startsWith('=') && element('span', { class: 'fjs-input-adornment' },
    element('span', { class: 'fjs-input-adornment-text' }, said));
  return element('div', { class: `fjs-input-group${states}` }, adorned(before), control, adorned(after));
}

/** One line of text; beside: a control at its end. */
export function line({ id, value, placeholder, inputMode, disabled, readonly, onBlur, onFocus, domId, errors = [], field }, change, beside) {
  return element('div', { class: 'assent-typed' },
    element('input', {
      type: 'text', class: 'fjs-input', dir: 'ltr', autoComplete: 'off', id, value, placeholder, inputMode, disabled, readOnly: readonly,
      required: Boolean(field.validate && field.validate.required), 'aria-invalid': errors.length > 0,
      'aria-describedby': `${domId}-understood ${domId}-description ${domId}-error-message`,
      onInput: typed => change(typed.target.value), onBlur: () => onBlur && onBlur(), onFocus: () => onFocus && onFocus()
    }), beside);
}

/** The two ways a text can be read, each a button. */
export function readings(found, choose) {
  return found.map(({ shown, typed }) => element('button',
    { type: 'button', class: 'assent-reading', onClick: () => choose(typed) }, text('meant', shown)));
}

/** A button that opens the browser's own calendar, where it has one. */
export function calendar(day, choose) {
  return jsx(Calendar, { day, choose });
}

function Calendar({ day, choose }) {
  const picker = hooks.useRef();
  if (!('showPicker' in HTMLInputElement.prototype)) return null;
  return element('span', { class: 'assent-calendar' },
    element('input', { type: 'date', ref: picker, tabIndex: -1, 'aria-hidden': 'true', value: day || '',
      onInput: chosen => chosen.target.value && choose(chosen.target.value) }),
    element('button', { type: 'button', 'aria-label': text('openCalendar'), title: text('openCalendar'), onClick: () => picker.current.showPicker() },
      element('svg', { width: 14, height: 14, viewBox: '0 0 14 14', 'aria-hidden': 'true' },
        element('path', { fill: 'none', stroke: 'currentColor', d: 'M1.5 2.5h11v10h-11z M1.5 5.5h11 M4.5 1v3 M9.5 1v3' }))));
}
