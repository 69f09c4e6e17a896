/* One file on a page of its own. */
import { element, isolated } from '../../tasklist/custom/dom.js';

/** Draws the file into the node; api: the webapp's addresses. */
export function filePage(node, number) {
  node.replaceChildren(element('h1', {}, isolated(number, 'ltr')));
}
