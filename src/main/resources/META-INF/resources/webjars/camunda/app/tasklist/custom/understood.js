/* What was read of a number or a date, or why it was not, in the reader's words. */
import { readAmount, writeAmount } from './amounts.js';
import { readDay, readTime } from './moments.js';
import { day, dayOfWeek, numeral, text } from './texts.js';

const UNREAD = '\u2063';

/** A form holds what could not be read as the text it was, behind a sign nobody types: a draft keeps it, no server takes it. */
export const unread = (...texts) => UNREAD + texts.join(UNREAD);
export const isUnread = value => typeof value === 'string' && value.startsWith(UNREAD);
export const typedIn = value => value.slice(1).split(UNREAD);

/** Why the text of a number is not taken. */
export function amountProblem(typed, currency) {
  const { problem, said, readings } = readAmount(typed, currency);
  switch (problem) {
    case undefined: return '';
    case 'ambiguous': return text('ambiguous', typed.trim(), numeral(Number(readings[0])), numeral(Number(readings[1])), ...readings);
    case 'otherCurrency': return text('otherCurrency', said, currency);
    default: return text(problem, said);
  }
}

/** Both ways to read it, if there are two: [{shown, value}]. */
export function amountReadings(typed, currency) {
  return (readAmount(typed, currency).readings || []).map(each => ({ shown: numeral(Number(each)), value: Number(each), typed: each }));
}

/** 1 250 000.00 EUR (1.25 million euros): grouped by spaces, which mean nothing else in any language. */
export function amountWords(number, unit, currency, decimals) {
  const fraction = currency ? { minimumFractionDigits: minorUnits(currency) } : {};
  const amount = numeral(number, { ...fraction, maximumFractionDigits: Math.max(fraction.minimumFractionDigits || 0, decimals ?? 12) });
  const large = Math.abs(number) >= 1e6 ? ` (${magnitude(number, currency)})` : '';
  return `${amount}${unit ? `\u00a0${unit}` : ''}${large}`;
}

export function minorUnits(currency) {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().minimumFractionDigits;
}

function magnitude(number, currency) {
  const style = currency ? { style: 'currency', currency, currencyDisplay: 'name' } : {};
  return numeral(number, { ...style, notation: 'compact', compactDisplay: 'long', minimumFractionDigits: 0, maximumFractionDigits: 12 });
}

/** Does anything but the digits themselves need to be said? */
export const worthSaying = (number, unit) => Boolean(unit) || Math.abs(number) >= 1000 || !Number.isInteger(number);

/** Why a date or time of day is not taken. */
export function dayProblem(typed) {
  const { problem, readings } = readDay(typed);
  return !problem ? '' : problem === 'ambiguousDay' ? text('ambiguousDay', typed.trim(), ...readings.map(each => day(each))) : text(problem);
}

export function dayReadings(typed) {
  return (readDay(typed).readings || []).map(each => ({ shown: day(each), value: each, typed: each }));
}

export const timeProblem = typed => (readTime(typed).problem ? text('noTime') : '');

/** Monday, 30 November 2026 */
export const dayWords = value => dayOfWeek(value);

export { readAmount, readDay, readTime, writeAmount };
