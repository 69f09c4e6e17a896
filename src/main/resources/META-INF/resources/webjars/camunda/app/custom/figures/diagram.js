/* Times on a drawn model: what its nodes take, where files wait, which wait too long; for one file, where it was and is. One request a page. */
import { json } from '../ask.js';
import { element } from '../../tasklist/custom/dom.js';
import { language, root } from '../locale.js';
import { style } from '../files/page.js';
import { text } from './texts.js';

const grades = 4;
const number = value => new Intl.NumberFormat(language === 'ar' ? 'ar-u-nu-latn' : 'en', { maximumFractionDigits: 1 }).format(value);
const day = moment => new Intl.DateTimeFormat(language === 'ar' ? 'ar-u-nu-latn' : 'en-GB', { day: 'numeric', month: 'short' }).format(new Date(moment));

/** app: cockpit. */
export function diagramPlugins(app) {
  return [
    { id: 'node-times', pluginPoint: `${app}.processDefinition.diagram.plugin`, priority: 10,
      render: (viewer, { processDefinitionId }) => model(viewer, processDefinitionId.split(':')[0]) },
    { id: 'file-times', pluginPoint: `${app}.processInstance.diagram.plugin`, priority: 10,
      render: (viewer, { processInstanceId }) => draw(viewer, `instances/${encodeURIComponent(processInstanceId)}`, ofFile) }
  ];
}

/** A way in the address is drawn instead of the times: the address can be sent to a colleague. */
function model(viewer, process) {
  const asked = new URLSearchParams(location.hash.split('?')[1] || '');
  return asked.get('way') ? drawWay(viewer, process, asked.get('way'), asked.get('setup') || '') : draw(viewer, `models/${encodeURIComponent(process)}`, ofModel);
}

async function drawWay(viewer, process, way, setup) {
  try {
    const answer = await fetch(`${root}/api/models/${encodeURIComponent(process)}/ways?${new URLSearchParams({ way, setup })}`,
      { credentials: 'same-origin', headers: { Accept: 'application/json' } });
    if (answer.status === 403) return;
    if (!answer.ok) throw new Error(`${answer.status}`);
    style('figures/figures.css');
    const taken = await answer.json();
    const elements = viewer.get('elementRegistry');
    const canvas = viewer.get('canvas');
    taken.nodes.filter(node => elements.get(node.id)).forEach(node => {
      canvas.addMarker(node.id, 'assent-way');
      count(viewer, elements.get(node.id), node.files);
    });
    taken.flows.forEach(flow => elements.filter(each => each.type === 'bpmn:SequenceFlow' && each.source.id === flow.from && each.target.id === flow.to)
      .forEach(each => canvas.addMarker(each.id, 'assent-way')));
    caption(canvas.getContainer(), way, taken);
  } catch (unreachable) {
    console.warn('The model is shown without the way', unreachable);
  }
}

function count(viewer, node, files) {
  if (!/Task|CallActivity|EndEvent|SubProcess/.test(node.type)) return;
  const said = text('filesHere', number(files));
  viewer.get('overlays').add(node.id, 'assent-times', { position: { bottom: -14, left: 0 }, scale: { min: 1, max: 1.2 },
    html: element('div', { className: 'assent-node assent-node-way', dir: language === 'ar' ? 'rtl' : 'ltr', role: 'img', 'aria-label': said }, said) });
}

function caption(container, way, { files, followed }) {
  container.querySelectorAll('.assent-way-caption').forEach(old => old.remove());
  container.append(element('p', { className: 'assent-way-caption', dir: language === 'ar' ? 'rtl' : 'ltr' },
    element('strong', {}, way.split(' > ').map(mark => text(mark.replace(/ \d+$/, '')) + (mark.match(/ \d+$/) || [''])[0]).join(language === 'ar' ? ' ← ' : ' → ')),
    ' ', followed ? text('followed', number(followed), number(files)) : text('notFollowed', number(files))));
}

async function draw(viewer, path, said) {
  try {
    const { nodes } = await json(`${root}/api/${path}/times`);
    style('figures/figures.css');
    const longest = Math.max(...nodes.map(node => node.medianDays || 0), 0);
    nodes.filter(node => viewer.get('elementRegistry').get(node.id)).forEach(node => mark(viewer, node, longest, said));
  } catch (refusal) {
    // who does not see every file sees the model without times
    if (refusal.status !== 403) console.warn('The model is shown without times', refusal);
  }
}

function mark(viewer, node, longest, said) {
  const { lines, long, pressing } = said(node);
  if (node.medianDays) viewer.get('canvas').addMarker(node.id, `assent-heat-${Math.ceil(node.medianDays / longest * grades)}`);
  // below the node and Cockpit's own marks; as large as it is however small the model is drawn
  viewer.get('overlays').add(node.id, 'assent-times', { position: { bottom: -14, left: 0 }, scale: { min: 1, max: 1.2 },
    html: element('div', { className: pressing ? 'assent-node assent-node-late' : 'assent-node', title: long, dir: language === 'ar' ? 'rtl' : 'ltr', role: 'img', 'aria-label': long },
      ...lines.map(line => element('div', {}, line))) });
}

function ofModel({ passed, medianDays, p90Days, waiting, late }) {
  const now = [waiting && text('nodeWaiting', number(waiting)), late && text('nodeLate', number(late))].filter(Boolean).join(' · ');
  return { lines: [passed && text('nodeShort', number(medianDays), number(p90Days)), now].filter(Boolean), pressing: late,
    long: text('nodeLong', number(medianDays), number(p90Days), number(passed), number(waiting), number(late)) };
}

function ofFile({ times, days, since }) {
  const here = text('fileNode', number(days));
  const lines = since ? [text('fileNodeSince', day(since)), here] : [here];
  return { lines, pressing: false, long: text('fileNodeLong', lines.join(' · '), number(times)) };
}
