/* The tab "License file" of a task: standing and limits, actions, opinions, documents, and what happened. */
import { actionSection } from './actions.js';
import { documentSection } from './documents.js';
import { alert, element, isolated, muted } from './dom.js';
import { dossier, fileNumberOf } from './file-api.js';
import { coded, country, day, named, text } from './texts.js';

export async function showFile(node, { taskId, api }) {
  const page = element('div', { className: 'assent-file' });
  page.style.padding = '12px 16px';
  page.style.overflowWrap = 'break-word';
  node.replaceChildren(page);
  const show = async () => {
    page.replaceChildren(muted(text('loading')));
    try {
      const number = await fileNumberOf(taskId, api);
      if (!number) return page.replaceChildren(muted(text('noFile')));
      const draw = async () => page.replaceChildren(...sections(await dossier(number), number, actions));
      const actions = actionSection(number, draw);
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

function sections(file, number, actions) {
  return [
    element('h4', {}, text('licenseFile'), ' ', isolated(number, 'ltr')),
    facts(file),
    section('waiting', file.waiting, 'nothingWaiting', tasks => tasks.map(waiting)),
    actions,
    section('opinions', file.opinions, 'noOpinions', opinions => opinions.map(opinion)),
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
    ...['supersedes', 'supersededBy'].filter(name => file[name]).map(name => [name, isolated(file[name], 'ltr')]), ['activity', coded(file.activity)], ['destination', country(file.destination)]];
  const list = element('dl', {}, ...pairs.map(([label, value]) =>
    element('div', {}, element('dt', {}, text(label)), element('dd', {}, value))));
  Object.assign(list.style, { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(150px, 1fr))', gap: '8px 16px' });
  return list;
}

function section(title, items, nothing, draw) {
  const content = !items ? [muted(text('hidden'))] : items.length ? draw(items) : [muted(text(nothing))];
  return element('section', {}, element('h4', {}, text(title)), ...content);
}

/** An open task: who has it, by when, why, and what happens if nothing is done. */
function waiting(open) {
  const who = open.agencies.map(names => named(names)).join(', ');
  const box = element('div', {},
    element('strong', {}, isolated(open.task)), ' — ', isolated(who), ' ',
    open.mark ? element('span', { className: 'label label-danger' }, coded(open.mark)) : null,
    element('div', { className: 'text-muted' }, open.due && text('dueBy', day(open.due))),
    open.why && open.why.en ? element('p', {}, isolated(named(open.why))) : null);
  box.style.marginBottom = '8px';
  return box;
}

function opinion(given) {
  const marks = ['binding', 'deemed', 'late'].filter(name => given[name])
    .map(name => element('span', { className: `label label-${name === 'late' ? 'danger' : 'default'}` }, text(name)));
  const more = ['conditions', 'reasons', 'legalBasis'].filter(name => given[name] && given[name].length)
    .flatMap(name => [element('dt', {}, text(name)), element('dd', {}, isolated([given[name]].flat().join('; ')))]);
  const box = element('div', { className: 'assent-opinion' },
    element('strong', {}, isolated(coded(given.opinion || (given.sealed && 'SEALED')))), ' — ', isolated(given.agencyName ? named(given.agencyName) : given.agency), ' ',
    ...marks.flatMap(mark => [mark, ' ']),
    element('div', { className: 'text-muted' }, [given.round && text('round', given.round), given.at && day(given.at)].filter(Boolean).join(' · ')),
    more.length ? element('dl', {}, ...more) : null);
  Object.assign(box.style, { border: '1px solid #ccc', borderRadius: '3px', padding: '8px 12px', marginBottom: '10px' });
  return box;
}

function question(asked) {
  const marks = [asked.clockStopped && !asked.stopForfeited && !asked.outcome && 'clockStands', asked.outcome || 'OPEN']
    .filter(Boolean).map(name => element('span', { className: 'label label-default' }, coded(name)));
  const more = [['asked', asked.text && asked.asked !== asked.text && asked.asked], ['needed', asked.needed], ['answer', asked.answer],
    ['reasons', asked.reasons], ['answerBy', !asked.outcome && asked.answerBy && day(asked.answerBy)]]
    .filter(([, said]) => said).flatMap(([name, said]) => [element('dt', {}, text(name)), element('dd', {}, isolated(said))]);
  const who = asked.agencyName ? [isolated(named(asked.agencyName)), ' · '] : [];
  const box = element('div', { className: 'assent-question' },
    element('strong', {}, `${asked.number}. `, isolated(asked.text || asked.asked)), ' ', ...marks.flatMap(mark => [mark, ' ']),
    element('div', { className: 'text-muted' }, ...who, day(asked.askedAt || asked.requestedAt)),
    more.length ? element('dl', {}, ...more) : null);
  Object.assign(box.style, { border: '1px solid #ccc', borderRadius: '3px', padding: '8px 12px', marginBottom: '10px' });
  return box;
}

/** What another State asked, and the answer. */
function inquiry(received) {
  const more = [['reference', received.reference], ['answer', received.answer],
    [received.answer ? 'answeredAt' : 'answerBy', day(received.answeredAt || received.answerBy)]]
    .filter(([, said]) => said).flatMap(([name, said]) => [element('dt', {}, text(name)), element('dd', {}, isolated(said))]);
  const box = element('div', { className: 'assent-inquiry' },
    element('strong', {}, isolated(received.inquiry)),
    element('div', { className: 'text-muted' }, isolated(country(received.askingState)), ' · ', day(received.receivedOn)),
    element('dl', {}, ...more));
  Object.assign(box.style, { border: '1px solid #ccc', borderRadius: '3px', padding: '8px 12px', marginBottom: '10px' });
  return box;
}

function event(happened) {
  const said = happened.text || coded(happened.kind);
  const who = happened.actor ? [' · ', isolated(happened.actor)] : [];
  const line = element('li', {}, element('div', {}, isolated(said)),
    element('small', { className: 'text-muted' }, day(happened.at), ...who));
  Object.assign(line.style, { borderInlineStart: '3px solid #ddd', padding: '2px 10px', marginBottom: '6px' });
  return line;
}
