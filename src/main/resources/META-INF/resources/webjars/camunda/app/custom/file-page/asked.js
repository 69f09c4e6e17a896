/* Who was asked, until when, and by which row of which table: the answer to "why here?". */
import { element, isolated, table } from '../../tasklist/custom/dom.js';
import { coded, day, named } from '../../tasklist/custom/texts.js';
import { ltr } from './parts.js';
import { text } from './texts.js';

export function askedSection(asked) {
  if (!asked || !asked.length) return undefined;
  const rows = asked.map(each => [who(each), day(each.askedAt), limit(each), why(each.because), silence(each), answered(each)]);
  return element('section', { className: 'assent-asked' }, element('h2', {}, text('whoAsked')),
    element('div', { className: 'table-responsive', tabIndex: 0, role: 'group', ariaLabel: text('whoAsked') }, table(['agency', 'askedAt', 'limit', 'why', 'ifSilent', 'answeredAt'].map(name => text(name)), rows)));
}

const small = (...said) => element('div', { className: 'text-muted' }, ...said);

function who(each) {
  const marks = [each.binding && text('binding'), each.mandatory && text('mandatory'), each.superseded && text('superseded'), each.track !== 'WHOLE' && each.track];
  return element('div', {}, element('strong', {}, isolated(named(each.agencyName))),
    small([coded(`ASKED_${each.kind}`), text('round', each.round), ...marks.filter(Boolean)].join(' · ')));
}

function limit(each) {
  return element('div', {}, each.limit ? text('limitOf', each.limit, coded(each.unit)) : '', small(text('until', day(each.deadline))));
}

function why(because) {
  if (!because) return text('noRow');
  return element('div', {}, because.basis ? isolated(because.basis) : null, small(text('rowOf', because.row, '', ltr(because.version)), ' ', isolated(because.table, 'ltr')));
}

function silence(each) {
  return element('div', {}, coded(`SILENCE_${each.silenceMeans}`), each.escalateTo ? small(isolated(named(each.escalateTo))) : null);
}

function answered(each) {
  if (each.withdrawnAt) return text('withdrawn', day(each.withdrawnAt));
  if (each.sealed) return coded('SEALED');
  return element('div', {}, each.answeredAt ? day(each.answeredAt) : text('notYet'), each.deemed ? small(text('deemed')) : null);
}
