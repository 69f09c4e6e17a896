/* The summary of what keeps a form from being sent: it gets focus, and leads from each fault to its field. */
import { element, isolated } from './dom.js';
import { text } from './texts.js';

/** faults: [{label, message, field}]; a fault without a field is a sentence alone. */
export function summary(faults) {
  const link = (words, field) => element('button', { type: 'button', className: 'btn-link', onclick: () => goTo(field) }, isolated(words));
  const lead = ({ label, message, field }) => {
    if (!field) return [isolated(message)];
    // the server's sentences name the question themselves
    return !label || message.includes(label) ? [link(message, field)] : [link(label, field), ': ', isolated(message)];
  };
  return element('section', { className: 'alert alert-danger assent-summary', tabIndex: -1, 'aria-label': text('faults') },
    element('p', {}, element('strong', {}, text('faults'))),
    element('ul', {}, ...faults.map(fault => element('li', {}, ...lead(fault)))));
}

function goTo(field) {
  field.focus();
  field.scrollIntoView({ block: 'center' });
}
