/* The tab "License file" of a task: standing and limits, actions, what was decided and said, documents, and what happened. */
import { actionSection } from './actions.js';
import { documentSection } from './documents.js';
import { facts, fileLink, part } from '../../custom/file-page/sections.js';
import { alert, element, muted } from './dom.js';
import { dossier, fileNumberOf } from './file-api.js';
import { handOverSection } from './hand-over.js';
import { text } from './texts.js';

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
    element('h3', {}, text('licenseFile'), ' ', fileLink(number)),
    facts(file),
    part('waiting', file.waiting, 'nothingWaiting', 'h3'),
    actions,
    holder,
    part('decisions', file.decisions, 'noDecisions', 'h3'),
    part('disputes', file.disputes, 'noDisputes', 'h3'),
    part('opinions', file.opinions, 'noOpinions', 'h3'),
    part('verifications', file.verifications, 'noVerifications', 'h3'),
    part('assessments', file.assessments, 'noAssessments', 'h3'),
    ...(file.precedents && file.precedents.length ? [part('precedents', file.precedents, 'none', 'h3')] : []),
    part('questions', file.questions, 'noQuestions', 'h3'),
    ...(file.inquiries && file.inquiries.length ? [part('inquiries', file.inquiries, 'none', 'h3')] : []),
    documentSection(file.documents, number),
    part('timeline', file.timeline, 'noTimeline', 'h3')
  ];
}
