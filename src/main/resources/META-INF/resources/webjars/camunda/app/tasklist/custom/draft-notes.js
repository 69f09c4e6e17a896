/* What a person reads about the draft of a form: above the form what was put back, below it whether what is typed is kept. */
import { alert, element } from './dom.js';
import { day, moment, text } from './texts.js';

/** {above, below, tell}: two places, and what fills them. */
export function draftNotes() {
  const place = () => element('section', { className: 'assent-draft', hidden: true, 'aria-label': text('draft') });
  const [above, below] = [place(), place()];
  const show = (where, ...content) => {
    where.replaceChildren(...content);
    where.hidden = !content.length;
  };
  const button = (label, act) => element('button', { type: 'button', className: 'btn btn-default btn-sm', onclick: act }, text(label));
  const news = {
    restored: ({ writtenAt, keeper }) => show(above, alert('info',
      element('p', {}, writtenAt ? text('draftRestored', day(writtenAt)) : text('draftRestoredHere')),
      button('draftDiscard', async () => {
        await keeper.discard();
        show(above, alert('info', text('draftDiscarded')));
        show(below);
      }))),
    kept: ({ writtenAt }) => show(below, element('p', { className: 'assent-kept' }, text('draftKept', moment(writtenAt)))),
    outdated: ({ detail, keeper }) => show(below, alert('danger', element('p', {}, detail || text('draftOutdated')),
      button('draftTheirs', () => keeper.takeOver(true).then(() => show(below))), ' ',
      button('draftMine', () => keeper.takeOver(false)))),
    refused: ({ detail }) => show(below, alert('warning', detail || text('draftUnreachable'))),
    taken: ({ detail }) => show(above, alert('warning', detail)),
    signedOut: () => show(below, alert('warning', text('draftSignedOut'))),
    unreachable: () => show(below, alert('warning', text('draftUnreachable')))
  };
  return { above, below, tell: (what, told) => news[what](told) };
}
