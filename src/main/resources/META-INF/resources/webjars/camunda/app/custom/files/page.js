/* A page of ours inside a webapp: the room it fills, its entry in the navigation, its styles. */
import { appRoot } from '../locale.js';
import { element } from '../../tasklist/custom/dom.js';

/** Fills the route's node with one main region, in which draw puts what it has. */
export function page(node, draw) {
  style('files/files.css');
  const place = element('main', { className: 'assent-page' });
  node.classList.add('assent-route');
  node.replaceChildren(place);
  draw(place);
}

/** A link of the navigation that says when its page is the one open. */
export function entry(node, address, label) {
  const link = element('a', { href: address }, label);
  const mark = () => {
    if (!link.isConnected && link.parentNode !== node) return removeEventListener('hashchange', mark);
    const here = location.hash.split('?')[0];
    if (here === address || here.startsWith(`${address}/`)) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  };
  style('files/files.css');
  node.classList.add('assent-entry-link');
  node.replaceChildren(link);
  addEventListener('hashchange', mark);
  mark();
}

/** Links a sheet of the folder custom, once. */
export function style(sheet) {
  const href = `${appRoot}/app/custom/${sheet}`;
  if (document.querySelector(`link[href="${href}"]`)) return;
  document.head.append(element('link', { rel: 'stylesheet', href }));
}
