/* One file on a page of its own, open or decided: the same parts as the tab of a task, and what only a page has room for. */
import { actionSection } from '../../tasklist/custom/actions.js';
import { alert, element, isolated, muted } from '../../tasklist/custom/dom.js';
import { bundleAddress, dossier, integrity } from '../../tasklist/custom/file-api.js';
import { coded, country } from '../../tasklist/custom/texts.js';
import { style } from '../files/page.js';
import { handbookAddress } from '../handbooks/address.js';
import { annexesSection } from './annexes.js';
import { applicationSection } from './application.js';
import { askedSection } from './asked.js';
import { clockSection } from './clock.js';
import { exemptionsSection } from './exemptions.js';
import { investigationSections } from './investigations.js';
import { lettersSection } from './letters.js';
import { licensesSection } from './licenses.js';
import { facts, part, shared } from './sections.js';
import { papersSection } from './papers.js';
import { screeningSection } from './screening.js';
import { ballot, extension, notice, reading, recommendation, stop } from './more-parts.js';
import { text } from './texts.js';

/** Draws the file into the node; one request, and one more for the proof once the file is there. */
export async function filePage(node, number) {
  style('file-page/page.css');
  const page = element('article', { className: 'assent-file assent-file-page', 'aria-label': `${text('licenseFile')} ${number}` });
  node.replaceChildren(page);
  const show = async () => {
    page.replaceChildren(element('h1', {}, text('licenseFile'), ' ', isolated(number, 'ltr')), muted(text('loading')));
    try {
      const draw = async () => page.replaceChildren(...drawn(await dossier(number), number, actions));
      // a closed file has no task from which to reach them
      const actions = actionSection(number, draw, 'h2');
      await draw();
    } catch (problem) {
      page.replaceChildren(element('h1', {}, text('licenseFile'), ' ', isolated(number, 'ltr')), failure(problem, show));
    }
  };
  await show();
}

function drawn(file, number, actions) {
  return [
    head(file, number),
    facts(file),
    ...file.timeline ? [proof(number)] : [],
    ...some(file.waiting && file.waiting.length && part('waiting', file.waiting, 'nothingWaiting')),
    actions,
    ...some(decided(file)),
    ...some(licensesSection(file.licenses, file.uses)),
    ...some(clockSection(file.clock)),
    ...some(askedSection(file.asked)),
    ...some(screeningSection(file.screening)),
    ...some(exemptionsSection(file.exemptions)),
    ...investigationSections(file),
    ...shared(file).filter(Boolean),
    ...some(list('ballots', file.ballots, ballot)),
    ...some(list('stops', file.stops, stop)),
    ...some(list('extensions', file.extensions, extension)),
    ...some(applicationSection(file.application)),
    ...some(papersSection(file.documents, number)),
    annexesSection(number),
    ...some(lettersSection(file.letters, number)),
    ...some(folded('notices', file.notices, notice)),
    ...some(folded('timeline', file.timeline && file.timeline.slice().reverse(), undefined)),
    ...some(folded('readings', file.readings, reading)),
    ...file.timeline ? [] : [muted(text('partOnly'))]
  ];
}

const some = drawn => (drawn ? [drawn] : []);

function head(file, number) {
  const sent = (file.application || {}).sent || {};
  const who = [sent.applicant && sent.applicant.name, sent.endUser && sent.endUser.name].filter(Boolean);
  const print = element('button', { type: 'button', className: 'btn btn-default', onclick: () => print() }, text('print'));
  const handbook = file.setup && element('a', { className: 'btn btn-default', href: handbookAddress(file.setup, { file: number }), target: '_blank', rel: 'noopener' }, text('handbook'));
  const bundle = element('a', { className: 'btn btn-default', href: bundleAddress(number), download: `${number}.zip`, title: text('bundleSays') }, text('bundle'));
  return element('header', {},
    element('div', {},
      element('h1', {}, text('licenseFile'), ' ', isolated(number, 'ltr')),
      element('p', { className: 'assent-lead' }, ...who.flatMap((name, at) => (at ? [text('arrow'), isolated(name)] : [isolated(name)])),
        ...who.length ? [' · '] : [], isolated(coded(file.activity)), ' · ', isolated(country(file.destination, file.destinationName)))),
    element('div', { className: 'assent-page-buttons' },
      file.standing ? element('span', { className: 'assent-standing' }, coded(file.standing)) : null, handbook, print, file.timeline ? bundle : null));
}

/** Nothing stays folded on paper, whether a page is printed by our button or by the browser's. */
addEventListener('beforeprint', () => {
  const folds = [...document.querySelectorAll('.assent-file-page details:not([open])')];
  folds.forEach(fold => { fold.open = true; });
  addEventListener('afterprint', () => folds.forEach(fold => { fold.open = false; }), { once: true });
});

function proof(number) {
  const line = element('p', { className: 'assent-proof', role: 'status' }, text('proving'));
  integrity(number).then(found => {
    const intact = found.faults.length === 0;
    line.classList.add(intact ? 'assent-intact' : 'assent-broken');
    line.replaceChildren(text(intact ? 'intact' : 'broken', found.entries), ...found.faults.map(fault => element('div', {}, isolated(fault))));
  }).catch(problem => line.replaceChildren(problem.detail || text('notProved')));
  return line;
}

/** What was decided beside what the rules had recommended. */
function decided(file) {
  if (!file.decisions) return undefined;
  const drawn = part('decisions', file.decisions, 'noDecisions');
  (file.recommendations || []).forEach(each => drawn.append(recommendation(each)));
  return drawn;
}

function list(title, items, draw) {
  return items && items.length ? element('section', {}, element('h2', {}, text(title)), ...items.map(draw)) : undefined;
}

/** Long and seldom read: its number is said, the rest is opened. */
function folded(title, items, draw) {
  if (!items || !items.length) return undefined;
  const content = draw ? items.map(draw) : [...part(title, items, 'noTimeline').children].slice(1);
  return element('section', {}, element('h2', {}, text(title)),
    element('details', {}, element('summary', {}, text('showAll', items.length)), ...content));
}

function failure(problem, retry) {
  const sentence = { 401: 'signedOut', 403: 'forbidden', 404: 'notFound' }[problem.status];
  if (sentence) return alert('warning', text(sentence));
  return alert('danger', element('p', {}, problem.detail || text('failed')),
    element('button', { type: 'button', className: 'btn btn-default btn-sm', onclick: retry }, text('again')));
}
