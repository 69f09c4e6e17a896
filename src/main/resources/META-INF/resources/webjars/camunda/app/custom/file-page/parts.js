/* How each part of a dossier is drawn: an entry a decision, a dispute, an opinion and so on. */
import { element, isolated } from '../../tasklist/custom/dom.js';
import { coded, country, day, named } from '../../tasklist/custom/texts.js';
import { text } from './texts.js';

const risks = ['riskPeace', 'riskHumanitarianLaw', 'riskHumanRights', 'riskTerrorism', 'riskOrganizedCrime', 'riskGenderViolence', 'riskDiversion'];
const explanations = ['prohibitionGround', 'genderViolenceReasons', 'diversionReasons', 'assessmentReasons', 'mitigationConditions', 'residualRiskReasons'];

/** An open task: who has it, by when, why, and what happens if nothing is done. */
export function waiting(open) {
  const who = open.agencies.map(names => named(names)).join(', ');
  const box = element('div', {},
    element('strong', {}, isolated(open.task)), ' — ', isolated(who), ' ',
    open.mark ? label(coded(open.mark), 'danger') : null,
    element('div', { className: 'text-muted' }, open.overdueSince ? text('waitsSince', day(open.overdueSince)) : open.due && text('dueBy', day(open.due))),
    open.why && open.why.en ? element('p', {}, isolated(named(open.why))) : null);
  box.style.marginBottom = '8px';
  return box;
}

// who acts in a file without being a person of the house
const acting = { engine: 'byItself', applicant: 'applicant' };

export function decision(taken) {
  const lines = (taken.lines || []).map(each => text('lineOf', each.line, each.quantity)).join('; ');
  return entry('decision', [coded(taken.decision), taken.license], [taken.track !== 'WHOLE' && label(taken.track), taken.deemed && label(text('deemed'))],
    [day(taken.at), taken.draftedBy && text('draftedBy', taken.draftedBy), taken.countersignedBy && text('countersignedBy', taken.countersignedBy)],
    [['lines', lines], ['validUntil', taken.validUntil && day(taken.validUntil)], ['conditions', taken.conditions], ['reasons', taken.reasons],
      ['legalBasis', taken.legalBasis], ['prohibition', prohibited(taken.prohibition)]]);
}

export function dispute(rung) {
  const lodged = rung.agency && [named(rung.agencyName), acting[rung.signedBy] ? undefined : rung.signedBy].filter(Boolean).join(text('comma'));
  return entry('dispute', [named(rung.bodyName), coded(rung.outcome || 'OPEN')], [rung.expired && label(text('deemed'))],
    [text('rung', rung.rung), day(rung.lodgedAt), !rung.outcome && rung.deadline && text('dueBy', day(rung.deadline))],
    [['lodgedBy', lodged], ['reasons', rung.reasons], ['legalBasis', rung.legalBasis], ['proposal', rung.proposal],
      ['decidedBy', !rung.expired && !acting[rung.decidedBy] && rung.decidedBy], ['decisionReasons', rung.decisionReasons], ['conditions', rung.conditions]]);
}

export function opinion(given) {
  return entry('opinion', [coded(given.opinion || (given.sealed && 'SEALED')), given.agencyName ? named(given.agencyName) : given.agency],
    ['binding', 'deemed', 'late'].map(name => given[name] && label(text(name), name === 'late' ? 'danger' : 'default')),
    [given.round && text('round', given.round), given.at && day(given.at)],
    ['conditions', 'reasons', 'legalBasis'].map(name => [name, given[name]]));
}

export function verification(check) {
  return entry('verification', [coded(check.answer || 'OPEN'), coded(check.type), check.reference],
    ['deemed', 'late'].map(name => check[name] && label(text(name), name === 'late' ? 'danger' : 'default')),
    [named(check.agencyName), check.answeredAt ? day(check.answeredAt) : check.deadline && text('dueBy', day(check.deadline))],
    [['findings', check.findings], ['mitigation', (check.measures || []).map(coded)], ['conditions', check.conditions]]);
}

export function assessment(version) {
  const found = risks.filter(name => foundOnly(version.answers[name])).map(name => [name, coded(`RISK_${version.answers[name]}`)]);
  return entry('assessment', [coded(version.finding), text('version', version.version)], [version.track !== 'WHOLE' && label(version.track)],
    [day(version.at), version.by],
    [['prohibition', prohibited(version.answers.prohibition)], ...found, ['criteria', criteria(version.answers)], ['riskGrounds', grounds(version.answers)], ['mitigation', (version.answers.mitigationMeasures || []).map(coded)],
      ...explanations.map(name => [name, version.answers[name]])]);
}

// what a criterion is called is kept with the answers: its row may change
function called(answers, criterion) {
  const asked = (answers.criteriaAsked || []).find(each => each.criterion === criterion);
  return asked ? named(asked.name) : text(criterion);
}

function criteria(answers) {
  return (answers.criteria || []).filter(each => foundOnly(each.level)).map(each => `${called(answers, each.criterion)}: ${coded(`RISK_${each.level}`)}`);
}

function grounds(answers) {
  return (answers.riskGrounds || []).map(each => `${called(answers, each.criterion)}: ${text(each.likelihood)}, ${text(each.severity)}. ${each.evidence} (${each.source}, ${each.sourceDate})`);
}

const likenesses = [['END_USER', 'sameEndUser'], ['ITEM', 'sameGoods'], ['APPLICANT', 'sameApplicant']];

/** An earlier file like this one: what both share, and how it ended. */
export function precedent(earlier) {
  const alike = likenesses.filter(([because]) => earlier[because])
    .map(([because, name]) => [name, [earlier[because], earlier[`${because}_WORDS`] && text('matchingWords', earlier[`${because}_WORDS`])].filter(Boolean)]);
  return entry('precedent', [earlier.file, coded(earlier.standing)], [earlier.DESTINATION !== undefined && label(text('sameKind'))],
    [day(earlier.receivedAt)], [...alike, ['reasons', earlier.reasons]]);
}

export function question(asked) {
  return entry('question', [`${asked.number}. ${asked.text || asked.asked}`],
    [asked.clockStopped && !asked.stopForfeited && !asked.outcome && label(text('clockStands')), label(coded(asked.outcome || 'OPEN'))],
    [asked.agencyName && named(asked.agencyName), day(asked.askedAt || asked.requestedAt)],
    [['asked', asked.text && asked.asked !== asked.text && asked.asked], ['needed', asked.needed], ['answer', asked.answer],
      ['reasons', asked.reasons], ['answerBy', !asked.outcome && asked.answerBy && day(asked.answerBy)]]);
}

/** What another State asked, and the answer. */
export function inquiry(received) {
  return entry('inquiry', [received.inquiry], [], [country(received.askingState, received.askingStateName), day(received.receivedOn)],
    [['reference', received.reference], ['answer', received.answer],
      [received.answer ? 'answeredAt' : 'answerBy', day(received.answeredAt || received.answerBy)]]);
}

export function event(happened) {
  const said = happened.text || coded(happened.kind);
  const who = happened.actor ? [' · ', acting[happened.actor] ? text(acting[happened.actor]) : isolated(happened.actor)] : [];
  const line = element('li', {}, element('div', {}, isolated(said)),
    element('small', { className: 'text-muted' }, day(happened.at), ...who));
  Object.assign(line.style, { borderInlineStart: '3px solid #ddd', padding: '2px 10px', marginBottom: '6px' });
  return line;
}

/** A framed entry: a heading, marks, a grey line, and names with what is written; what is empty is left out. */
export function entry(kind, [first, ...others], marks, grey, pairs) {
  const written = pairs.filter(([, said]) => said && said.length)
    .flatMap(([name, said]) => [element('dt', {}, text(name)), element('dd', {}, isolated([said].flat().join('; ')))]);
  const between = (parts, sign) => parts.filter(Boolean).flatMap((part, at) => at ? [sign, isolated(part)] : [isolated(part)]);
  const box = element('div', { className: `assent-${kind} assent-entry` },
    element('strong', {}, isolated(first)), ...between(others, ' ').flatMap((part, at) => at ? [part] : [' — ', part]), ' ',
    ...marks.filter(Boolean).flatMap(mark => [mark, ' ']),
    element('div', { className: 'text-muted' }, ...between(grey, ' · ')),
    written.length ? element('dl', {}, ...written) : null);
  return box;
}

/** A name or version inside a sentence of either direction, as it is written. */
export const ltr = said => `\u2066${said}\u2069`;

export function label(said, kind = 'default') {
  return element('span', { className: `label label-${kind}` }, said);
}

function prohibited(ground) {
  return foundOnly(ground) && coded(`PROHIBITION_${ground}`);
}

function foundOnly(code) {
  return code && code !== 'NONE' ? code : null;
}
