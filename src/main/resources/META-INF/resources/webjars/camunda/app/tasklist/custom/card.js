/* The card in the list of tasks: the license file's number, a mark if the task is pressing, and what tells the file apart. */
import { factsOf } from './card-facts.js';
import { element, isolated } from './dom.js';
import { variablesOf } from './file-api.js';
import { coded, text } from './texts.js';

const keep = 30_000;
const known = new Map();
/** Background and text of each mark: contrast 7 to 1 or better. */
const colours = {
  REMINDED: ['#fff3cd', '#5c4500'],
  ESCALATED: ['#ffd9b8', '#692a00'],
  OVERDUE: ['#a3141c', '#ffffff'],
  LATE: ['#4a2a68', '#ffffff']
};

export async function showCard(node, { taskId, api }) {
  // the room is there before the words are: nothing moves under the hand that is about to click
  node.style.minHeight = '57px';
  try {
    const { fileNumber, mark } = await lookedUp(taskId, api);
    const line = element('div', { className: 'assent-card' }, fileNumber && number(fileNumber), colours[mark] && marked(mark));
    Object.assign(line.style, { height: '20px', lineHeight: '20px', overflow: 'hidden', whiteSpace: 'nowrap' });
    node.replaceChildren(line);
    if (fileNumber) addFacts(node, line, fileNumber);
  } catch (unreadable) {
    console.warn('No license file on the card of task', taskId, unreadable);
  }
}

/** Filled in when they come; without them the card stays as it is. */
async function addFacts(node, line, fileNumber) {
  try {
    const facts = await factsOf(fileNumber);
    if (!facts || line.parentNode !== node) return;
    const { applicant, destinationName, goods, daysLeft, urgent } = facts;
    const days = Number.isInteger(daysLeft) && (daysLeft < 0 ? text('cardDaysPast', -daysLeft) : text('cardDaysLeft', daysLeft));
    const lines = [[applicant, destinationName].filter(Boolean).map(each => isolated(each)), [goods && isolated(goods)],
      [urgent && element('strong', {}, coded('URGENT')), days]];
    node.append(...lines.map(parts => parts.filter(Boolean)).filter(parts => parts.length).map(factLine));
  } catch (failure) {
    console.warn('Nothing more on the card of', fileNumber, failure);
  }
}

function factLine(parts) {
  const shown = parts.flatMap((part, index) => (index ? [' · ', part] : [part]));
  const line = element('div', { className: 'assent-card-facts' }, ...shown);
  line.title = line.textContent;
  return line;
}

/** At most one request for a task in half a minute, however often its card is drawn. */
function lookedUp(taskId, api) {
  const now = performance.now();
  for (const [id, { until }] of known) if (until < now) known.delete(id);
  if (!known.has(taskId)) {
    const answer = variablesOf(taskId, api, ['fileNumber', 'mark']);
    answer.catch(() => known.delete(taskId));
    known.set(taskId, { until: now + keep, answer });
  }
  return known.get(taskId).answer;
}

function number(fileNumber) {
  const shown = element('span', { title: text('fileNumber') }, isolated(fileNumber, 'ltr'));
  shown.style.marginInlineEnd = '8px';
  return shown;
}

function marked(mark) {
  const shown = element('strong', { className: 'assent-mark' }, coded(mark));
  const [background, colour] = colours[mark];
  Object.assign(shown.style, { background, color: colour, borderRadius: '3px', padding: '2px 6px' });
  return shown;
}
