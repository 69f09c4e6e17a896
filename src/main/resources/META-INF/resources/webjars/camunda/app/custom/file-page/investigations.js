/* What investigations have found about a file, and of an investigation: whom it put on the watch list and which States it alerted; what was done in the registers of actors. */
import { element } from '../../tasklist/custom/dom.js';
import { coded, country, day } from '../../tasklist/custom/texts.js';
import { entry, label } from './parts.js';
import { fileLink } from './sections.js';
import { text } from './texts.js';

const sections = { investigations: finding, watched, alerts: alert, registrations: registration, undertakings: undertaking };

/** Each part that has something to tell; absent: none of the reader's business. */
export function investigationSections(file) {
  return Object.entries(sections).filter(([title]) => file[title] && file[title].length)
    .map(([title, draw]) => element('section', {}, element('h2', {}, text(title)), ...file[title].map(draw)));
}

function finding(found) {
  const box = entry('investigation', [coded(`CONCLUSION_${found.conclusion}`)], [], [day(found.at), found.by], [['whatIsKnown', found.finding]]);
  box.prepend(fileLink(found.investigation));
  return box;
}

function watched(party) {
  const ended = party.removedBy ? [text('watchedNoMore', party.untilVersion, party.removedBy)] : party.removalAskedBy ? [text('askedForBy', party.removalAskedBy)] : [];
  return entry('watchedParty', [party.name, party.country && country(party.country)], [party.removedBy && label(text('removed')), !party.removedBy && party.removalAskedBy && label(text('waitsForSecond'), 'danger')],
    [text('watchedFrom', party.fromVersion), day(party.listedAt), party.listedBy, ...ended], [['otherNames', party.aliases], ['reasons', party.reasons], ['whyRemoved', party.removalReasons]]);
}

function alert(told) {
  return entry('stateAlert', [country(told.state, told.stateName)], [!told.sentOn && label(text('unsent'), 'danger')],
    [day(told.decidedAt), told.decidedBy, told.sentOn && text('sentOn', day(told.sentOn))], [['reference', told.reference], ['whatIsKnown', told.text]]);
}

function registration(made) {
  const people = made.outcome === 'TAKEN' && made.settledBy ? [text('confirmedBy', made.settledBy)] : made.outcome === 'NOT_TAKEN' ? [text('notConfirmedBy', made.settledBy)] : [];
  return entry('registration', [made.number, coded(`REGISTRATION_${made.move}`), coded(`REGISTER_${made.register}`)],
    [made.outcome === 'ASKED' && label(text('waitsForSecond'), 'danger'), made.outcome === 'NOT_TAKEN' && label(text('notTaken'))],
    [made.name, day(made.settledAt || made.askedAt), text('askedForBy', made.askedBy), ...people],
    [['validUntil', made.validUntil && day(made.validUntil)], ['reasons', made.reasons], ['legalBasis', made.legalBasis], ['whyNot', made.because]]);
}

function undertaking(given) {
  return entry('undertaking', [given.name, given.undertaking], [!given.provedOn && given.overdueAt && label(text('proofMissing'), 'danger')],
    [text('dueBy', day(given.due)), given.provedOn && text('doneOn', day(given.provedOn)), given.provedBy], [['proofIs', given.proof]]);
}
