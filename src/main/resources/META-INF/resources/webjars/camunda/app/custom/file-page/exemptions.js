/* Which exemptions from regional bans were requested, what each member State said, and what came of it. */
import { element } from '../../tasklist/custom/dom.js';
import { coded, day, named } from '../../tasklist/custom/texts.js';
import { entry, label } from './parts.js';
import { text } from './texts.js';

export function exemptionsSection(exemptions) {
  return exemptions && exemptions.length ? element('section', {}, element('h2', {}, text('exemptions')), ...exemptions.flatMap(asked)) : undefined;
}

function asked(exemption) {
  const settled = exemption.settledAt;
  return [entry('exemption', [named(exemption.conventionName), coded(`ASKED_EXEMPTION_${exemption.standing}`)],
    [settled && label(coded(`SETTLED_${exemption.settledBecause}`))],
    [named(exemption.bodyName), day(exemption.requestedAt), exemption.requestedBy],
    [['lines', exemption.lines.join(', ')], ['basis', exemption.basis], ['requestSent', exemption.request], ['reference', exemption.reference],
      ['decidedBy', exemption.disputeBodyName && named(exemption.disputeBodyName)], ['answerBy', !settled && exemption.decideBy && day(exemption.decideBy)],
      ['settledOn', settled && day(settled)], ['reasons', exemption.reasons], ['answerReference', exemption.settlementReference],
      ['conditions', exemption.conditions], ['validUntil', exemption.validUntil && day(exemption.validUntil)]]),
  ...exemption.answers.length ? [element('ul', {}, ...exemption.answers.map(each => element('li', {}, answer(each))))] : []];
}

function answer(member) {
  return entry('member', [named(member.memberName), coded(member.answer || 'OPEN')], [member.deemed && label(text('deemed'))],
    [member.at ? day(member.at) : text('dueBy', day(member.dueAt)), !member.deemed && member.by],
    [['conditions', member.conditions], ['reasons', member.reasons], ['answerReference', member.reference]]);
}
