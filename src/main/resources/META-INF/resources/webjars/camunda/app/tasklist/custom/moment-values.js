/* Dates and times of day between the form's data, as form-js writes them, and the two texts a person sees. */

const twice = number => String(number).padStart(2, '0');
const local = at => ({ day: `${at.getFullYear()}-${twice(at.getMonth() + 1)}-${twice(at.getDate())}`, time: `${twice(at.getHours())}:${twice(at.getMinutes())}` });

/** The value of the field, by its subtype and timeSerializingFormat; day and time are those of the reader's own clock. */
export function joined(day, time, { subtype, timeSerializingFormat }) {
  if (subtype !== 'time' && subtype !== 'datetime') return day;
  const at = new Date(`${day || local(new Date()).day}T${time}`);
  const dated = subtype === 'datetime';
  if (timeSerializingFormat === 'utc_normalized') {
    const [utcDay, utcTime] = at.toISOString().split('T');
    return `${dated ? `${utcDay}T` : ''}${utcTime.slice(0, 5)}Z`;
  }
  return `${dated ? `${day}T` : ''}${time}${timeSerializingFormat === 'utc_offset' ? offset(at) : ''}`;
}

function offset(at) {
  const minutes = -at.getTimezoneOffset();
  const away = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${twice(Math.floor(away / 60))}:${twice(away % 60)}`;
}

/** {day, time} as the reader's own clock shows the value. */
export function parted(value, { subtype }) {
  if (subtype !== 'time' && subtype !== 'datetime') return { day: value.slice(0, 10), time: '' };
  const dated = subtype === 'time' ? `${local(new Date()).day}T${value}` : value;
  const at = new Date(dated);
  if (Number.isNaN(at.getTime())) return subtype === 'time' ? { day: '', time: value } : { day: value, time: '' };
  return subtype === 'time' ? { day: '', time: local(at).time } : local(at);
}
