/*
 * The number field of forms: takes what people write (amounts.js), says beside the field what it read, and holds a text it cannot read
 * until it is mended. A designer draws a plain number; with the property "unit" it names the question that says the currency or unit.
 */
import { alsoCheck, hooks, library } from './form-library.js';
import { line, readings, shell } from './typed-field.js';
import { amountProblem, amountReadings, amountWords, isUnread, minorUnits, readAmount, typedIn, unread, worthSaying, writeAmount }
  from './understood.js';
import { text } from './texts.js';

const { Numberfield } = library;
const isCurrency = code => /^[A-Z]{3}$/.test(code);

export function numberField(form) {
  function AmountField(props) {
    const { field, value, onChange, readonly, disabled } = props;
    const [typed, setTyped] = hooks.useState(null);
    const beside = unitOf(form, field, props.fieldInstance);
    const shown = typed !== null && same(held(typed, beside, field), value) ? typed : written(value);
    const change = now => {
      setTyped(now);
      onChange({ field, value: held(now, beside, field) });
    };
    // a currency chosen later may make sense of what was typed before
    hooks.useEffect(() => {
      if (isUnread(value) && !isUnread(held(typedIn(value)[0], beside, field))) change(typedIn(value)[0]);
    }, [beside.currency]);
    const number = typeof value === 'string' && !isUnread(value) && value !== '' ? Number(value) : value;
    const says = !readonly && !disabled && typeof number === 'number' && worthSaying(number, beside.name);
    return shell('number', props, {
      label: field.label, appearance: field.appearance, id: props.domId,
      control: line({ ...props, value: shown, inputMode: 'decimal', id: props.domId }, change),
      below: says ? text('understood', amountWords(number, beside.name, beside.currency, field.decimalDigits))
        : isUnread(value) && readings(amountReadings(typedIn(value)[0], beside.currency), change)
    });
  }
  AmountField.config = {
    ...Numberfield.config,
    sanitizeValue: given => (isUnread(given.value) ? given.value : Numberfield.config.sanitizeValue(given))
  };
  form.get('formFields').register('number', AmountField);
  alsoCheck(form, (field, value, instance) => field && field.type === 'number' && refusal(form, field, value, instance));
}

/** What a text becomes in the form's data: null, a number (or its text where the field says so), or the text as it cannot be read. */
function held(typed, { currency }, field) {
  const { empty, number } = readAmount(typed, currency);
  if (empty) return null;
  return number === undefined ? unread(typed) : field.serializeToString ? String(number) : number;
}

function written(value) {
  if (value === null || value === undefined || value === '') return '';
  return isUnread(value) ? typedIn(value)[0] : writeAmount(value);
}

const same = (one, other) => (one ?? null) === (other === '' ? null : other ?? null);

function refusal(form, field, value, instance) {
  const { currency } = unitOf(form, field, instance);
  if (isUnread(value)) return amountProblem(typedIn(value)[0], currency);
  if (!currency || typeof value !== 'number') return '';
  const most = minorUnits(currency);
  return (String(value).split('.')[1] || '').length <= most ? ''
    : most ? text('minorUnits', currency, most) : text('noMinorUnits', currency);
}

/** The answer of the question that says the unit, in the same row: {name, currency}; currency undefined where none is asked. */
function unitOf(form, field, instance) {
  const key = field.properties && field.properties.unit;
  if (!key || !instance) return {};
  const path = [...instance.valuePath.slice(0, -1), key];
  const chosen = path.reduce((at, each) => (at ?? {})[each], form._getState().data);
  const asked = form.get('formFieldRegistry').getAll().find(each => each.key === key && each._parent === field._parent);
  const currency = asked && asked.properties && asked.properties.options === 'currencies' ? (isCurrency(chosen) ? chosen : '') : undefined;
  const option = asked && (asked.values || []).find(each => each.value === chosen);
  return { name: chosen && (currency || (option ? option.label : chosen)), currency };
}
