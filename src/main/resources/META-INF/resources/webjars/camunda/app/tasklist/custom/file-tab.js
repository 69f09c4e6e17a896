/* The tab "License file" of a task: standing and limits, actions, what was decided and said, documents, and what happened. */
import { actionSection } from './actions.js';
import { documentSection } from './documents.js';
import { alert, element, isolated, muted } from './dom.js';
import { dossier, fileNumberOf } from './file-api.js';
import { handOverSection } from './hand-over.js';
import { assessment, decision, dispute, event, inquiry, opinion, question, verification, waiting } from './parts.js';
import { coded, country, day, text } from './texts.js';

export async function showFile(node, { taskId, api }) {
  const page = element('section', { className: 'assent-file', 'aria-label': text('licenseFile') });
  page.style.padding = '12px 16px';
  page.style.overflowWrap = 'break-word';
  node.replaceChildren(page);
  const show = async () => {
    page.replaceChildren(muted(text('loading')));
    try {
      const number = await fileNumberOf(taskId, api);
      if (!number) return page.replaceChildren(muted(text('noFile')));
      const draw = async () => page.replaceChildren(...sections(await dossier(number), number, actions, holder));
      const actions = actionSection(number, draw);
      const holder = handOverSection(taskId);
      await draw();
    } catch (problem) {
      page.replaceChildren(failure(problem, show));
    }
  };
  await show();
}

function failure(problem, retry) {
  const sentence = { 401: 'signedOut', 403: 'forbidden', 404: 'notFound' }[problem.status];
  if (sentence) return alert('warning', text(sentence));
  return alert('danger', element('p', {}, problem.detail || text('failed')),
    element('button', { type: 'button', className: 'btn btn-default btn-sm', onclick: retry }, text('again')));
}

function sections(file, number, actions, holder) {
  return [
    element('h3', {}, text('licenseFile'), ' ', isolated(number, 'ltr')),
    facts(file),
    section('waiting', file.waiting, 'nothingWaiting', tasks => tasks.map(waiting)),
    actions,
    holder,
    section('decisions', file.decisions, 'noDecisions', decisions => decisions.map(decision)),
    section('disputes', file.disputes, 'noDisputes', disputes => disputes.map(dispute)),
    section('opinions', file.opinions, 'noOpinions', opinions => opinions.map(opinion)),
    section('verifications', file.verifications, 'noVerifications', verifications => verifications.map(verification)),
    section('assessments', file.assessments, 'noAssessments', assessments => assessments.map(assessment)),
    section('questions', file.questions, 'noQuestions', questions => questions.map(question)),
    ...(file.inquiries && file.inquiries.length ? [section('inquiries', file.inquiries, 'none', inquiries => inquiries.map(inquiry))] : []),
    documentSection(file.documents, number),
    section('timeline', file.timeline, 'noTimeline', events => [element('ul', { className: 'list-unstyled' }, ...events.map(event))])
  ];
}

/** Pairs that flow side by side on a wide screen and one below the other on a narrow one. */
function facts(file) {
  // a reader who may not know the standing gets none
  const pairs = [...(file.standing ? [['standing', coded(file.standing)]] : []), ['outerLimit', day(file.outerLimit)], ['receivedAt', day(file.receivedAt)],
    ['completeAt', day(file.completeAt)],
    ...['supersedes', 'supersededBy'].filter(name => file[name]).map(name => [name, isolated(file[name], 'ltr')]), ['activity', coded(file.activity)], ['destination', country(file.destination, file.destinationName)]];
  const list = element('dl', {}, ...pairs.map(([label, value]) =>
    element('div', {}, element('dt', {}, text(label)), element('dd', {}, value))));
  Object.assign(list.style, { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(150px, 1fr))', gap: '8px 16px' });
  return list;
}

function section(title, items, nothing, draw) {
  const content = !items ? [muted(text('hidden'))] : items.length ? draw(items) : [muted(text(nothing))];
  return element('section', {}, element('h3', {}, text(title)), ...content);
}
