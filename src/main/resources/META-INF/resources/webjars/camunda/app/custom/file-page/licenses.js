/* The licenses of a file: how each stands, and what was done to it since it was issued. */
import { element, isolated } from '../../tasklist/custom/dom.js';
import { coded, day } from '../../tasklist/custom/texts.js';
import { entry, label } from './parts.js';
import { text } from './texts.js';

/** @param licenses absent: none of the reader's business; empty: none was issued */
export function licensesSection(licenses) {
  if (!licenses || !licenses.length) return undefined;
  return element('section', {}, element('h2', {}, text('licenses')), ...licenses.flatMap(each => [license(each), ...each.moves.map(move)]));
}

function license(issued) {
  return entry('license', [isolated(issued.number, 'ltr'), coded(`LICENSE_${issued.standing}`)],
    [issued.standing !== 'IN_FORCE' && label(coded(`LICENSE_${issued.standing}`), 'danger'), issued.track !== 'WHOLE' && label(issued.track)],
    [issued.holder], [['validUntil', issued.validUntil && day(issued.validUntil)]]);
}

function move(made) {
  const people = made.outcome === 'TAKEN' && made.settledBy ? [text('confirmedBy', made.settledBy)] : made.outcome === 'NOT_TAKEN' ? [text('notConfirmedBy', made.settledBy)] : [];
  return entry('move', [coded(`MOVE_${made.move}`), made.ground && coded(`GROUND_${made.ground}`)],
    [made.outcome === 'ASKED' && label(text('waitsForSecond'), 'danger'), made.outcome === 'NOT_TAKEN' && label(text('notTaken'))],
    [day(made.settledAt || made.askedAt), text('askedForBy', made.askedBy), ...people],
    [['reasons', made.reasons], ['legalBasis', made.legalBasis], ['whyNot', made.because]]);
}
