/* What only the page has room for: ballots, stops, extensions, letters, readings, and what the rules recommended. */
import { element, isolated } from '../../tasklist/custom/dom.js';
import { coded, day, named } from '../../tasklist/custom/texts.js';
import { entry, label, ltr } from './parts.js';
import { text } from './texts.js';

export function recommendation(rule) {
  const because = rule.because || {};
  return entry('recommendation', [text('recommended'), coded(`RULE_${rule.recommendation}`)], [rule.track !== 'WHOLE' && label(rule.track)],
    [day(rule.at), because.table && text('rowOf', because.row, ltr(because.table), ltr(because.version))], [['basis', because.basis]]);
}

/** How a ballot ended is told once it has closed. */
export function ballot(held) {
  return entry('ballot', [named(held.bodyName), coded(held.closedAt ? `BALLOT_${held.outcome}` : 'OPEN')],
    [held.sealed && !held.closedAt && label(coded('SEALED')), held.overrules && label(text('overrules'))],
    [text('round', held.round), day(held.openedAt), held.closedAt && text('closed', day(held.closedAt))], []);
}

export function stop(stood) {
  return entry('stop', [stood.agencyName ? named(stood.agencyName) : text('everyClock')], [stood.forfeited && label(text('forfeited')), !stood.to && label(text('standsNow'), 'danger')],
    [text('fromTo', day(stood.from), stood.to ? day(stood.to) : text('now'))], [['reason', stood.reason]]);
}

export function extension(agreed) {
  return entry('extension', [named(agreed.agencyName), text('more', agreed.limit, coded(agreed.unit))], [], [day(agreed.agreedAt), agreed.agreedBy], [['reasons', agreed.reasons]]);
}

export function notice(letter) {
  return entry('notice', [letter.subject], [!letter.sentAt && label(text('unsent'), 'danger')], [letter.to, letter.sentAt ? text('sentOn', day(letter.sentAt)) : day(letter.writtenAt)],
    [['letter', letter.body]]);
}

export function reading(look) {
  return element('p', { className: 'assent-reading' }, isolated(look.person), ' · ', coded(`READ_${look.kind}`), ' · ', day(look.day), ' · ', text('times', look.times));
}
