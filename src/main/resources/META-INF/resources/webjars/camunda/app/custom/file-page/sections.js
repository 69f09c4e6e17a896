/* The parts of a file that the tab of a task and the page of the file show alike. */
import { element, isolated, muted } from '../../tasklist/custom/dom.js';
import { coded, country, day } from '../../tasklist/custom/texts.js';
import { assessment, decision, dispute, event, inquiry, opinion, precedent, question, verification, waiting } from './parts.js';
import { text } from './texts.js';

const drawings = { waiting, decisions: decision, disputes: dispute, opinions: opinion, verifications: verification, assessments: assessment, precedents: precedent,
  questions: question, inquiries: inquiry };

/** Pairs that flow side by side on a wide screen and one below the other on a narrow one. */
export function facts(file) {
  // a reader who may not know the standing gets none
  const pairs = [...(file.standing ? [['standing', coded(file.standing)]] : []), ['outerLimit', day(file.outerLimit)], ['receivedAt', day(file.receivedAt)],
    ['completeAt', day(file.completeAt)], ...['supersedes', 'supersededBy'].filter(name => file[name]).map(name => [name, fileLink(file[name])]),
    ['activity', coded(file.activity)], ['destination', country(file.destination, file.destinationName)]];
  const list = element('dl', {}, ...pairs.map(([label, value]) =>
    element('div', {}, element('dt', {}, text(label)), element('dd', {}, value))));
  Object.assign(list.style, { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(150px, 1fr))', gap: '8px 16px' });
  return list;
}

export function fileLink(number) {
  return element('a', { href: `#/files/${encodeURIComponent(number)}` }, isolated(number, 'ltr'));
}

/** A part under its heading; absent: not the reader's to see. */
export function part(title, items, nothing, level = 'h2') {
  const content = !items ? [muted(text('hidden'))] : items.length ? drawn(title, items) : [muted(text(nothing))];
  return element('section', {}, element(level, {}, text(title)), ...content);
}

function drawn(title, items) {
  return title === 'timeline' ? [element('ul', { className: 'list-unstyled' }, ...items.map(event))] : items.map(each => drawings[title](each));
}

/** What was said and asked; on a page what is not the reader's to see is left out. */
export function shared(file) {
  return [['opinions', 'noOpinions'], ['disputes', 'noDisputes'], ['verifications', 'noVerifications'], ['assessments', 'noAssessments'], ['precedents', 'none'],
    ['questions', 'noQuestions'], ['inquiries', 'none']].map(([title, nothing]) =>
    file[title] && (file[title].length || title === 'opinions') && part(title, file[title], nothing));
}
