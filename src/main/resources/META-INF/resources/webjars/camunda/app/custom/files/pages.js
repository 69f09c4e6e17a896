/* The way to the pages before and after. */
import { element } from '../../tasklist/custom/dom.js';
import { listAddress } from './address.js';
import { text } from './texts.js';

export function pageLinks({ before, next }, query) {
  const link = (name, place, number) => number
    && element('a', { href: listAddress(query, { [place]: number }), rel: name === 'next' ? 'next' : 'prev', className: 'btn btn-default' }, text(name));
  return element('nav', { 'aria-label': text('pages') }, link('previous', 'before', before), ' ', link('next', 'after', next));
}
