/* The card in the list of tasks: the license file's number, a mark if the task is pressing, and what tells the file apart. */
import { element, isolated } from './dom.js';
import { cardOf } from './task-cards.js';
import { coded, text } from './texts.js';

/** Background and text of each mark: contrast 7 to 1 or better. */
const colours = {
  REMINDED: ['#fff3cd', '#5c4500'],
  ESCALATED: ['#ffd9b8', '#692a00'],
  OVERDUE: ['#a3141c', '#ffffff'],
  LATE: ['#4a2a68', '#ffffff']
};

export async function showCard(node, { taskId }) {
  // the room is there before the words are: nothing moves under the hand that is about to click
  node.style.minHeight = '57px';
  try {
    const { number: fileNumber, mark, about, file } = await cardOf(taskId) || {};
    const line = element('div', { className: 'assent-card' }, fileNumber && number(fileNumber), colours[mark] && marked(mark));
    Object.assign(line.style, { height: '20px', lineHeight: '20px', overflow: 'hidden', whiteSpace: 'nowrap' });
    node.replaceChildren(line, ...(about ? [factLine([element('strong', {}, isolated(about))])] : []), ...(file ? factLines(file) : []));
  } catch (unreadable) {
    console.warn('No license file on the card of task', taskId, unreadable);
  }
}

function factLines({ applicant, destinationName, goods, daysLeft, urgent }) {
  const days = Number.isInteger(daysLeft) && (daysLeft < 0 ? text('cardDaysPast', -daysLeft) : text('cardDaysLeft', daysLeft));
  const lines = [[applicant, destinationName].filter(Boolean).map(each => isolated(each)), [goods && isolated(goods)],
    [urgent && element('strong', {}, coded('URGENT')), days]];
  return lines.map(parts => parts.filter(Boolean)).filter(parts => parts.length).map(factLine);
}

function factLine(parts) {
  const shown = parts.flatMap((part, index) => (index ? [' · ', part] : [part]));
  const line = element('div', { className: 'assent-card-facts' }, ...shown);
  line.title = line.textContent;
  return line;
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
