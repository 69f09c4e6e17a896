/*
 * Reads numbers as people write them. The rule is in docs/amounts-and-dates.md: signs that can mean one thing only are read, a text
 * that can mean two things is never guessed. Nothing here knows a page or a language.
 */
const bidiMarks = /[\u200b-\u200f\u061c\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const around = /^(\D*?)\s*([+\-\u2212]?\s*[.,\u066b]?\d[\d.,\u060c\u066b\u066c'\u2018\u2019\u02bc\s]*?)\s*(\D*)$/u;
const SAFE_DIGITS = 15;

/** Arabic-Indic and Persian digits as 0 to 9, without invisible marks of direction and spaces around. */
export function latin(text) {
  return String(text).replace(bidiMarks, '').trim()
    .replace(/[\u0660-\u0669]/g, digit => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, digit => String(digit.charCodeAt(0) - 0x6f0));
}

/**
 * Reads an amount.
 *
 * currency: ISO code of the currency asked beside it; '' when none is chosen yet; undefined when no currency belongs to the number.
 * Returns {empty}, {number, digits} or {problem, …}: ambiguous (readings: both, as they can be written), grouping, onlyNumber (said),
 * chooseCurrency (said), otherCurrency (said, currency), tooManyDigits, noNumber.
 */
export function readAmount(text, currency) {
  const typed = latin(text);
  if (!typed) return { empty: true };
  const [, before, number, after] = around.exec(typed) || [];
  if (number === undefined) return { problem: 'noNumber' };
  const unfinished = /^[.,\u066b]$/.test(after);
  const said = [before, unfinished ? '' : after].map(each => each.trim()).filter(Boolean);
  const foreign = said.length ? words(said, currency) : null;
  return foreign || figures(number + (unfinished ? after : ''));
}

/** A number as a person could have typed it: 1.2550, because 1.255 can be read in two ways. */
export function writeAmount(number) {
  const written = String(number);
  return /^-?[1-9]\d{0,2}\.\d{3}$/.test(written) ? `${written}0` : written;
}

function words(said, currency) {
  if (currency === undefined) return { problem: 'onlyNumber', said: said.join(' ') };
  if (!currency) return { problem: 'chooseCurrency', said: said.join(' ') };
  const known = names(currency);
  return said.every(each => known.has(bare(each))) ? null : { problem: 'otherCurrency', said: said.join(' '), currency };
}

/** What may stand beside an amount in this currency: its code, and the signs and names it has in both languages. */
function names(currency) {
  const known = new Set([currency]);
  for (const language of ['en', 'ar']) {
    for (const currencyDisplay of ['symbol', 'narrowSymbol', 'name']) {
      const parts = new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay }).formatToParts(2);
      parts.filter(({ type }) => type === 'currency').forEach(({ value }) => known.add(bare(value)));
    }
  }
  return known;
}

// ر.س with or without its points is the same sign
const bare = name => latin(name).replace(/[.\s]/g, '').toUpperCase();

function figures(number) {
  const negative = /^[-\u2212]/.test(number);
  const signs = number.replace(/^[+\-\u2212]\s*/, '').replace(/\u060c/g, ',').replace(/['\u2018\u2019\u02bc]/g, "'").replace(/\s+/g, ' ');
  const decimal = decimalSign(signs);
  if (decimal.problem) return decimal.readings && negative ? { ...decimal, readings: decimal.readings.map(each => `-${each}`) } : decimal;
  const at = decimal.sign ? signs.lastIndexOf(decimal.sign) : signs.length;
  const whole = grouped(signs.slice(0, at));
  const fraction = signs.slice(at + 1);
  if (whole === null || /\D/.test(fraction)) return { problem: 'grouping' };
  return exact(negative, whole.replace(/^0+(?=\d)/, '') || '0', fraction);
}

/** Which sign begins the decimals: {sign}, {} for none, or a problem. */
function decimalSign(signs) {
  const times = sign => signs.split(sign).length - 1;
  if (times('\u066b')) return times('\u066b') === 1 ? { sign: '\u066b' } : { problem: 'grouping' };
  const [points, commas] = [times('.'), times(',')];
  if (points && commas) {
    const last = signs.lastIndexOf('.') > signs.lastIndexOf(',') ? '.' : ',';
    return times(last) === 1 ? { sign: last } : { problem: 'grouping' };
  }
  const sign = points ? '.' : ',';
  if (points + commas !== 1) return {};
  if (/[ '\u066c]/.test(signs)) return { sign };
  const [whole, fraction] = signs.split(sign);
  return /^[1-9]\d{0,2}$/.test(whole) && fraction.length === 3
    ? { problem: 'ambiguous', readings: [whole + fraction, `${whole}.${fraction}0`] } : { sign };
}

/** The digits of a whole number in groups of three with one kind of sign between them, or none; null otherwise. */
function grouped(whole) {
  const [sign] = /\D/.exec(whole) || [];
  if (!sign) return whole;
  const groups = whole.split(sign);
  return /^\d{1,3}$/.test(groups[0]) && groups.slice(1).every(group => /^\d{3}$/.test(group)) ? groups.join('') : null;
}

// beyond some fifteen digits the page's numbers would silently become others
function exact(negative, whole, fraction) {
  const shown = fraction.replace(/0+$/, '');
  const text = (negative ? '-' : '') + whole + (shown && `.${shown}`);
  const number = Number(text);
  const safe = (whole + shown).replace(/^0+/, '').length <= SAFE_DIGITS || String(number) === text;
  return safe ? { number: number === 0 ? 0 : number, digits: fraction.length } : { problem: 'tooManyDigits' };
}
