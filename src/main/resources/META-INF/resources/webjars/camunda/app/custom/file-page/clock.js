/* How the time of a file went, drawn: a bar for each agency, stops hatched, limit, grace and now; and the same as a table. */
import { rightToLeft } from '../locale.js';
import { element, isolated, table } from '../../tasklist/custom/dom.js';
import { coded, day, named, shortDay } from '../../tasklist/custom/texts.js';
import { text } from './texts.js';

const width = 1000;
const names = 240;
const row = 40;
const head = 34;
const dayLength = 86_400_000;
const steps = [1, 2, 5, 7, 14, 28, 56, 91, 182, 365, 730, 1825];

export function clockSection(clock) {
  if (!clock || !clock.bars.length) return undefined;
  return element('section', { className: 'assent-clock' }, element('h2', {}, text('clock')), drawing(clock), legend(clock),
    element('details', {}, element('summary', {}, text('asTable')), tableOf(clock)));
}

function svg(name, properties = {}, ...children) {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(properties)) made.setAttribute(key, value);
  made.append(...children.filter(Boolean));
  return made;
}

/** From a moment to its place; in Arabic time runs from right to left. */
function scale(clock) {
  const from = Date.parse(clock.from);
  const long = Math.max(Date.parse(clock.to) - from, 3_600_000);
  const room = width - names - 16;
  return moment => {
    const along = names + (Date.parse(moment) - from) / long * room;
    return rightToLeft ? width - along : along;
  };
}

function drawing(clock) {
  const at = scale(clock);
  const height = head + clock.bars.length * row + 8;
  const span = (from, to, y, high, className) => {
    const [left, right] = [at(from), at(to)].sort((a, b) => a - b);
    return svg('rect', { x: left.toFixed(1), y, width: Math.max(right - left, 2).toFixed(1), height: high, class: className });
  };
  const line = (moment, className, from = head - 4) => svg('line', { x1: at(moment).toFixed(1), x2: at(moment).toFixed(1), y1: from, y2: height - 4, class: className });
  const bars = clock.bars.flatMap((bar, index) => {
    const y = head + index * row;
    return [
      words(named(bar.agencyName), y + 15, 'assent-clock-name'),
      words(`${coded(`ASKED_${bar.kind}`)} · ${coded(`CLOCK_${bar.state}`)}`, y + 31, 'assent-clock-small'),
      span(bar.from, bar.limit, y + 8, 18, 'assent-clock-limit'),
      bar.graceUntil && span(bar.limit, bar.graceUntil, y + 8, 18, 'assent-clock-grace'),
      span(bar.from, bar.until, y + 11, 12, `assent-clock-bar assent-clock-${bar.state.toLowerCase()}`),
      ...bar.stops.map(stop => span(stop.from, stop.to, y + 8, 18, 'assent-clock-stop')),
      svg('line', { x1: at(bar.limit).toFixed(1), x2: at(bar.limit).toFixed(1), y1: y + 5, y2: y + 29, class: 'assent-clock-end' })
    ];
  });
  const drawn = svg('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': text('clockSays') },
    svg('defs', {}, svg('pattern', { id: 'assent-hatch', width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
      svg('rect', { width: 6, height: 6, class: 'assent-hatch-ground' }), svg('line', { x1: 0, x2: 0, y1: 0, y2: 6, class: 'assent-hatch-line' }))),
    ...ticks(clock).flatMap(moment => [line(moment, 'assent-clock-tick', head - 10), date(at(moment), moment)]),
    ...bars, clock.outerLimit && line(clock.outerLimit, 'assent-clock-outer'), clock.now && line(clock.now, 'assent-clock-now'));
  return element('figure', {}, drawn);
}

function words(said, y, className) {
  // starts where a line of the language starts
  const text = svg('text', { x: rightToLeft ? width - 2 : 2, y, class: className, direction: rightToLeft ? 'rtl' : 'ltr', 'text-anchor': 'start' });
  text.textContent = said.length > 34 ? `${said.slice(0, 33)}…` : said;
  if (said.length > 34) text.append(title(said));
  return text;
}

function title(said) {
  const made = svg('title');
  made.textContent = said;
  return made;
}

function date(x, moment) {
  const text = svg('text', { x: x.toFixed(1), y: 16, class: 'assent-clock-small', 'text-anchor': 'middle', direction: rightToLeft ? 'rtl' : 'ltr' });
  text.textContent = shortDay(moment);
  return text;
}

function ticks(clock) {
  const from = Date.parse(clock.from);
  const days = (Date.parse(clock.to) - from) / dayLength;
  const step = steps.find(each => days / each <= 8) || steps[steps.length - 1];
  const moments = [];
  for (let at = 0; at <= days; at += step) moments.push(new Date(from + at * dayLength).toISOString());
  // the first and the last would be cut off at the edge
  return moments.filter((_, index) => index || moments.length === 1).filter(moment => (Date.parse(clock.to) - Date.parse(moment)) / dayLength > days / 40);
}

function legend(clock) {
  const has = {
    limit: true,
    grace: clock.bars.some(bar => bar.graceUntil),
    stop: clock.bars.some(bar => bar.stops.length),
    outer: clock.outerLimit,
    now: clock.now
  };
  return element('p', { className: 'assent-clock-legend', ariaHidden: 'true' }, ...Object.keys(has).filter(name => has[name])
    .map(name => element('span', {}, element('i', { className: `assent-key assent-key-${name}` }), text(`key_${name}`))));
}

function tableOf(clock) {
  const rows = clock.bars.map(bar => [isolated(named(bar.agencyName)), coded(`ASKED_${bar.kind}`), day(bar.from), day(bar.limit), bar.graceUntil ? day(bar.graceUntil) : '–',
    coded(`CLOCK_${bar.state}`), day(bar.until), bar.stops.length ? bar.stops.map(stop => text('fromTo', day(stop.from), day(stop.to))).join('; ') : '–']);
  return element('div', { className: 'table-responsive', tabIndex: 0, role: 'group', ariaLabel: text('clock') },
    table(['agency', 'askedFor', 'askedAt', 'limit', 'grace', 'standing', 'untilWhen', 'stops'].map(name => text(name)), rows),
    clock.outerLimit ? element('p', {}, text('outerLimit'), ': ', day(clock.outerLimit)) : null);
}
