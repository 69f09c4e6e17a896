/*
 * The field for a date, a time of day or both: takes what people write (moments.js), says the day in full beside the field, and holds
 * what it cannot read until it is mended, instead of putting back what stood there before.
 */
import { alsoCheck, hooks, library } from './form-library.js';
import { joined, parted } from './moment-values.js';
import { calendar, line, readings, shell } from './typed-field.js';
import { dayProblem, dayReadings, dayWords, isUnread, readDay, readTime, timeProblem, typedIn, unread } from './understood.js';
import { text } from './texts.js';

const { Datetime } = library;

export function momentField(form) {
  function MomentField(props) {
    const { field, value, onChange, readonly, disabled, domId } = props;
    const [typed, setTyped] = hooks.useState(null);
    const shown = typed !== null && held(typed, field) === (value || null) ? typed : written(value, field);
    const change = part => {
      const now = { ...shown, ...part };
      setTyped(now);
      onChange({ field, value: held(now, field) });
    };
    const { day } = readDay(shown.day);
    const open = !readonly && !disabled;
    const dates = asksDay(field) && line({ ...props, value: shown.day, id: `${domId}-date`, placeholder: text('dayPattern') },
      now => change({ day: now }), open && calendar(day, now => change({ day: now })));
    const times = asksTime(field) && line({ ...props, value: shown.time, id: `${domId}-time`, placeholder: text('timePattern') },
      now => change({ time: now }));
    return shell('datetime', props, {
      label: asksDay(field) ? field.dateLabel : field.timeLabel, id: asksDay(field) ? `${domId}-date` : `${domId}-time`,
      second: asksDay(field) && asksTime(field) && { label: field.timeLabel, id: `${domId}-time`, control: times },
      control: dates || times,
      below: open && asksDay(field) && (day ? text('understood', dayWords(day)) : readings(dayReadings(shown.day), now => change({ day: now })))
    });
  }
  MomentField.config = {
    ...Datetime.config,
    sanitizeValue: given => (isUnread(given.value) ? given.value : Datetime.config.sanitizeValue(given))
  };
  form.get('formFields').register('datetime', MomentField);
  alsoCheck(form, (field, value) => field && field.type === 'datetime' && refusal(field, value));
}

const asksDay = ({ subtype }) => subtype !== 'time';
const asksTime = ({ subtype }) => subtype === 'time' || subtype === 'datetime';

/** What the texts become in the form's data: null, the moment as the engine takes it, or the texts as they cannot be read. */
function held({ day, time }, field) {
  const date = asksDay(field) ? readDay(day) : { empty: true };
  const clock = asksTime(field) ? readTime(time) : { empty: true };
  if (date.empty && clock.empty) return null;
  const whole = (!asksDay(field) || date.day) && (!asksTime(field) || clock.time);
  return whole ? joined(date.day, clock.time, field) : unread(day, time);
}

function written(value, field) {
  if (!value) return { day: '', time: '' };
  if (!isUnread(value)) return parted(value, field);
  const [day, time] = typedIn(value);
  return { day, time };
}

function refusal(field, value) {
  if (isUnread(value)) {
    const [day, time] = typedIn(value);
    return asksDay(field) && dayProblem(day) || asksTime(field) && timeProblem(time) || text('bothMoment');
  }
  const today = new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  return value && field.disallowPassedDates && asksDay(field) && value.slice(0, 10) < today ? text('passedDay') : '';
}
