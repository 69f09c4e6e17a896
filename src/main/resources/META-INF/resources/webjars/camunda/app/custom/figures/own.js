/* An officer's own figures in Tasklist: for himself; for a head, those of one person of the agency at a time. */
import { language, root } from '../locale.js';
import { element, muted } from '../../tasklist/custom/dom.js';
import { entry, page } from '../files/page.js';
import { query } from './query.js';
import { section, tableOf } from './section.js';
import { following } from './page.js';
import { text } from './texts.js';

const asked = ['person', 'step', 'late', 'from', 'to'];

/** app: tasklist. */
export function ownPlugins(app) {
  return [
    { id: 'own-figures', pluginPoint: `${app}.navbar.action`, priority: 40, label: text('own'), properties: { path: '/own-figures', label: text('own') },
      render: node => entry(node, 'own-figures', '#/own-figures', text('own')) },
    { id: 'own-figures-page', pluginPoint: `${app}.route`, priority: 10, label: text('own'), properties: { path: '/own-figures', label: text('own') },
      render: node => page(node, place => following(place, ownPage)) }
  ];
}

function said() {
  const all = new URLSearchParams(location.hash.split('?')[1] || '');
  return Object.fromEntries(asked.filter(name => all.get(name)).map(name => [name, all.get(name)]));
}

async function read(path, more) {
  const answer = await fetch(`${root}/api/figures/own${path}?${query(said(), more)}`, { credentials: 'same-origin',
    headers: { Accept: 'application/json, application/problem+json', 'Accept-Language': language } });
  const body = await answer.json();
  if (!answer.ok) throw new Error(body.detail || answer.status);
  return body;
}

function ownPage(place) {
  const byStep = read('', { by: 'step' });
  const who = element('div', {});
  byStep.then(answer => who.replaceChildren(...chosen(answer)), () => who.replaceChildren());
  place.replaceChildren(element('h1', {}, text('own')), muted(text('ownWords')), who, marks(),
    section('own-steps', text('ownSteps'), byStep, answer => [table(answer, text('ownSteps'))]),
    section('own-months', text('months'), read('', { by: 'month' }), answer => [table(answer, text('months'))]),
    section('own-tasks', text('ownTasks'), read('/tasks', {}), tasks));
}

/** A head chooses whose figures to see, one person at a time. */
function chosen({ person, people }) {
  if (!people.length) return [];
  const names = people.includes(person) ? people : [person, ...people];
  const field = element('select', { className: 'form-control', onchange: () => { location.hash = `#/own-figures?${query(said(), { person: field.value })}`; } },
    ...names.map(each => element('option', { value: each, selected: each === person }, each)));
  return [element('label', { className: 'assent-by' }, element('span', {}, text('person')), field)];
}

function marks() {
  const set = Object.entries(said()).filter(([name]) => name !== 'person');
  return element('ul', { className: 'assent-chips' }, ...set.map(([name, value]) => {
    const label = name === 'late' ? text('afterLimit') : `${text(name)}: ${value}`;
    const link = element('a', { href: `#/own-figures?${query(said(), { [name]: '' })}` }, `${label} ✕`);
    link.setAttribute('aria-label', text('without', label));
    return element('li', {}, link);
  }));
}

const linked = (row, by) => by === 'month' ? { from: row.month, to: row.month } : { step: row.step };

function table({ figures }, caption) {
  const behind = (row, more) => `#/own-figures?${query(said(), { ...linked(row, figures.by), ...more })}`;
  return tableOf(figures, {}, caption, figures.columns, (row, column) => column === 'afterLimit' ? row.afterLimit && behind(row, { late: 'true' }) : column === 'tasks' && behind(row, { late: '' }));
}

function tasks(first) {
  const place = element('div', {});
  const more = element('button', { type: 'button', className: 'btn btn-default', onclick: () => next() }, text('more'));
  let whole = first.figures;
  const draw = () => {
    place.replaceChildren(tableOf(whole, {}, text('ownTasks')));
    more.hidden = !whole.next;
  };
  const next = async () => {
    const { figures } = await read('/tasks', { after: whole.next });
    whole = { ...whole, rows: [...whole.rows, ...figures.rows], names: { ...whole.names, ...figures.names }, next: figures.next };
    draw();
  };
  draw();
  return [place, more];
}
