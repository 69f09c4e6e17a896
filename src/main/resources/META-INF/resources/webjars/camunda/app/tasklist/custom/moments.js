/*
 * Reads dates and times of day as people write them. The rule is in docs/amounts-and-dates.md: the year has four digits; a date that
 * can mean two days is never guessed. Nothing here knows a page or a language of a reader.
 */
import { latin } from './amounts.js';

const EARLIEST = 1900;
const LATEST = 2999;
const months = new Map();
for (const language of ['en', 'ar-EG', 'ar-SY', 'ar-DZ']) {
  for (const month of ['long', 'short']) {
    const name = new Intl.DateTimeFormat(`${language}-u-nu-latn-ca-gregory`, { month, timeZone: 'UTC' });
    for (let each = 1; each <= 12; each++) months.set(key(name.format(new Date(Date.UTC(2026, each - 1, 15)))), each);
  }
}

function key(name) {
  return name.toLowerCase().replace(/\.$/, '').replace(/\s+/g, ' ').trim();
}

/** Reads a day: {empty}, {day: '2026-11-30'} or {problem}: ambiguousDay (readings), noDay, shortYear, farYear. */
export function readDay(text) {
  const typed = latin(text);
  if (!typed) return { empty: true };
  const named = /^(\d{1,2})[\s.\-]*([\p{L}][\p{L}\s.]*?)[\s.,،\-]*(\d{2}|\d{4})$/u.exec(typed);
  if (named) return named[3].length === 2 ? { problem: 'shortYear' } : day(named[3], months.get(key(named[2])) || 0, named[1]);
  const [, first, sign, second, other, third] = /^(\d+)\s*([\-./\u2212\u2010-\u2015])\s*(\d{1,2})\s*([\-./\u2212\u2010-\u2015])\s*(\d+)$/.exec(typed) || [];
  if (!first || sign !== other) return { problem: 'noDay' };
  if (first.length === 4 && third.length <= 2) return day(first, second, third);
  if (first.length > 2 || third.length === 3 || third.length > 4) return { problem: 'noDay' };
  return third.length < 4 ? { problem: 'shortYear' } : sign === '.' ? day(third, second, first) : either(first, second, third);
}

/** Between slashes or dashes some write the day first, others the month. */
function either(first, second, year) {
  const readings = [day(year, second, first), day(year, first, second)].filter(each => each.day);
  if (readings.length === 2 && readings[0].day !== readings[1].day) {
    return { problem: 'ambiguousDay', readings: readings.map(each => each.day) };
  }
  return readings[0] || day(year, second, first);
}

function day(year, month, dayOfMonth) {
  if (Number(year) < EARLIEST || Number(year) > LATEST) return { problem: 'farYear' };
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(dayOfMonth)));
  const exists = at.getUTCMonth() === Number(month) - 1 && at.getUTCDate() === Number(dayOfMonth);
  return exists ? { day: at.toISOString().slice(0, 10) } : { problem: 'noDay' };
}

/** Reads a time of day: {empty}, {time: '14:30'} or {problem: 'noTime'}. */
export function readTime(text) {
  const typed = latin(text);
  if (!typed) return { empty: true };
  const [, hours, minutes, half] = /^(\d{1,2})[:.](\d{2})\s*([ap]\.?m\.?|ص|م)?$/i.exec(typed) || [];
  const later = /^(p|م)/i.test(half || '');
  if (!hours || Number(minutes) > 59 || half && (Number(hours) < 1 || Number(hours) > 12) || Number(hours) > 23) return { problem: 'noTime' };
  const hour = half ? Number(hours) % 12 + (later ? 12 : 0) : Number(hours);
  return { time: `${String(hour).padStart(2, '0')}:${minutes}` };
}
