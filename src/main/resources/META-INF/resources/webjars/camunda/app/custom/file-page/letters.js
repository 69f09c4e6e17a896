/* The letters to the applicant, as they were sent. */
import { element, isolated, table } from '../../tasklist/custom/dom.js';
import { letterAddress } from '../../tasklist/custom/file-api.js';
import { coded, day } from '../../tasklist/custom/texts.js';
import { text } from './texts.js';

/** @param letters absent: none of the reader's business; empty: none was written */
export function lettersSection(letters, number) {
  if (!letters || !letters.length) return undefined;
  const rows = letters.map(each => [
    each.issuedAt ? element('a', { href: letterAddress(number, each.id), download: `${number}-${each.letter}.pdf`, title: `${text('fingerprint')}: ${each.sha256}` }, isolated(each.letter))
      : isolated(each.letter),
    coded(each.event), day(each.writtenAt),
    each.issuedAt ? day(each.issuedAt) : each.waiting ? element('span', {}, text('letterWaits'), ' ', isolated(each.waiting)) : text('letterToSign'),
    each.sentAt ? day(each.sentAt) : text('notMailed')
  ]);
  return element('section', {}, element('h2', {}, text('letters')), element('div', { className: 'table-responsive' },
    table(['letterName', 'letterEvent', 'letterWritten', 'letterSigned', 'letterSent'].map(name => text(name)), rows)));
}
