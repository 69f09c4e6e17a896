/* After a task is completed: what happens next and who has the file. Asked once the answer is there, so that nothing waits for it. */
import { element, isolated } from '../../tasklist/custom/dom.js';
import { knownNumber, waitingOn } from '../../tasklist/custom/file-api.js';
import { onSubmission } from '../../tasklist/custom/submissions.js';
import { day, named } from '../../tasklist/custom/texts.js';
import { style } from '../files/page.js';
import { fileLink } from './sections.js';
import { text } from './texts.js';

// the steps behind a task go on in the background before the next one lies on a desk
const pause = 1_500;
let shown;

onSubmission((place, outcome) => {
  if (outcome === 'sent') close();
  const number = outcome === 'taken' && place.kind === 'tasks' && knownNumber(place.id);
  if (number) setTimeout(() => tell(number), pause);
});

async function tell(number) {
  try {
    const next = await waitingOn(number);
    show(number, next);
  } catch (problem) {
    // the answer is stored, and whoever wants to know finds the file in the list
    console.warn('Nothing is said about what happens next', problem);
  }
}

function show(number, { leads, waiting }) {
  close();
  style('file-page/page.css');
  const cross = element('button', { type: 'button', className: 'close', ariaLabel: text('close'), onclick: close }, '×');
  const steps = waiting.length ? [element('p', {}, text('next')), element('ul', {}, ...waiting.slice(0, 4).map(step))]
    : [element('p', {}, text('decides', leads.map(named).join(', ')))];
  shown = element('div', { className: 'assent-next', role: 'status' }, cross, element('p', {}, element('strong', {}, text('done')), ' ', fileLink(number)), ...steps);
  document.body.append(shown);
}

function step({ task, agencies, due }) {
  return element('li', {}, isolated(task), agencies.length ? ' — ' : null, agencies.length ? isolated(agencies.map(named).join(', ')) : null,
    due ? element('div', { className: 'text-muted' }, text('dueBy', day(due))) : null);
}

function close() {
  if (shown) shown.remove();
  shown = undefined;
}
