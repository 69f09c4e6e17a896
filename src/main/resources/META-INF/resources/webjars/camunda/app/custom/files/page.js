/* A page of ours inside a webapp: the room it fills, its entry in the navigation, its styles. */
import { json, token } from '../ask.js';
import { appRoot, root } from '../locale.js';
import { element } from '../../tasklist/custom/dom.js';

/** Fills the route's node with one main region, in which draw puts what it has. */
export function page(node, draw) {
  style('files/files.css');
  const place = element('main', { className: 'assent-page' });
  node.classList.add('assent-route');
  node.replaceChildren(place);
  draw(place);
}

const offers = { login: undefined, pages: undefined };

/** The pages that whoever is logged in may read; asked once a login, whose token is another each time. */
function offered() {
  if (!offers.pages || offers.login !== token()) Object.assign(offers, { login: token(), pages: json(`${root}/api/pages`) });
  return offers.pages;
}

/** A link of the navigation that says when its page is the one open; who may not read the page is not offered it. */
export async function entry(node, name, address, label) {
  try {
    if (!(await offered()).includes(name)) return;
  } catch (failure) {
    offers.pages = undefined;
    if (failure.status === 401 || failure.status === 403) return;
    console.warn('The navigation could not ask what to offer', failure);
  }
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

/** Links a sheet of the folder custom, once; returns its link. */
export function style(sheet) {
  const href = `${appRoot}/app/custom/${sheet}`;
  const linked = document.querySelector(`link[href="${href}"]`);
  if (linked) return linked;
  const link = element('link', { rel: 'stylesheet', href });
  document.head.append(link);
  return link;
}
