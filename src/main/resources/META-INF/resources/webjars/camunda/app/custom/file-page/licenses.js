/* The licenses of a file: how each stands, and what was done to it since it was issued. */
import { element, isolated, table } from '../../tasklist/custom/dom.js';
import { coded, day, unitOf } from '../../tasklist/custom/texts.js';
import { entry, label } from './parts.js';
import { text } from './texts.js';

/**
 * @param licenses absent: none of the reader's business; empty: none was issued
 * @param uses     lines with what is left of them, and every report
 */
export function licensesSection(licenses, uses) {
  if (!licenses || !licenses.length) return undefined;
  return element('section', {}, element('h2', {}, text('licenses')), ...licenses.flatMap(each => [license(each), ...used(uses, each.number), ...each.moves.map(move)]));
}

function used(uses, number) {
  const of = list => ((uses || {})[list] || []).filter(each => each.license === number);
  const lines = of('lines').map(each => [each.line, isolated(each.description), `${each.granted} ${unitOf(each.unit)}`, each.used, each.left]);
  const reports = of('reports').map(each => [day(each.usedOn), each.line, each.quantity, isolated(each.reference), reporter(each), delivered(each)]);
  return [sheet(['line', 'goods', 'granted', 'used', 'left'], lines), ...reports.length ? [sheet(['usedOn', 'line', 'used', 'reference', 'reportedBy', 'delivery'], reports)] : []];
}

const reporter = report => `${['HOLDER', 'LEAD'].includes(report.reportedAs) ? coded(`REPORTED_${report.reportedAs}`) : report.reportedAs} (${report.reportedBy})`;

const delivered = report => (report.proof ? text('provedBy', day(report.deliveredOn), report.proof) : report.proofDue ? text('proofDue', day(report.proofDue)) : '');

const sheet = (heads, rows) => element('div', { className: 'table-responsive' }, table(heads.map(name => text(name)), rows));

function license(issued) {
  return entry('license', [issued.number, issued.standing === 'IN_FORCE' && coded('LICENSE_IN_FORCE')],
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
