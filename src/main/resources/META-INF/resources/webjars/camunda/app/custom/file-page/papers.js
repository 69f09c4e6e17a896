/* The papers of a file: fetched, and looked at where a browser can show them. */
import { element, isolated, table } from '../../tasklist/custom/dom.js';
import { documentAddress } from '../../tasklist/custom/file-api.js';
import { coded, day, size } from '../../tasklist/custom/texts.js';
import { style } from '../files/page.js';
import { text } from './texts.js';

const pictures = ['image/png', 'image/jpeg'];

export function papersSection(papers, number) {
  if (!papers || !papers.length) return undefined;
  return element('section', {}, element('h2', {}, text('documents')), papersTable(papers, number));
}

export function papersTable(papers, number) {
  style('file-page/page.css');
  const rows = papers.map(each => [
    element('div', {}, element('a', { href: documentAddress(number, each.id), download: each.name || '', title: `${text('fingerprint')}: ${each.sha256 || '–'}` },
      isolated(each.name)), preview(each, number)),
    coded(each.type), isolated(size(each.size)), isolated(each.addedBy || '–'), day(each.at)
  ]);
  return element('div', { className: 'table-responsive' },
    table(['document', 'documentType', 'size', 'uploadedBy', 'date'].map(name => text(name)), rows));
}

/** A picture opens here once it is asked for; a PDF in a window of its own, for nothing of an applicant's is framed in our pages. */
function preview(paper, number) {
  const address = `${documentAddress(number, paper.id)}?view=true`;
  if (paper.mediaType === 'application/pdf') {
    return element('div', {}, element('a', { href: address, target: '_blank', rel: 'noopener', className: 'assent-preview' }, text('openPaper'),
      element('span', { className: 'sr-only' }, ' ', isolated(paper.name), ' ', text('newWindow'))));
  }
  if (!pictures.includes(paper.mediaType)) return null;
  const box = element('details', { className: 'assent-preview' }, element('summary', {}, text('preview')));
  box.addEventListener('toggle', () => {
    if (box.open && box.children.length === 1) box.append(element('img', { src: address, alt: paper.name || '' }));
  });
  return box;
}
