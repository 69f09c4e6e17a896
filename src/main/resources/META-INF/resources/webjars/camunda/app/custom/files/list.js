/* The list of the files a reader may know of. */
import { element } from '../../tasklist/custom/dom.js';
import { text } from './texts.js';

export function fileList(place) {
  place.replaceChildren(element('h1', {}, text('files')));
}
