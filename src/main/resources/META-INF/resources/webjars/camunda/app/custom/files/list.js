/* The list of the files a reader may know of: what is asked, what is found, and what can be done with it. */
import { alert, element } from '../../tasklist/custom/dom.js';
import { asked, filterOf } from './address.js';
import { choices, exportAddress, files } from './api.js';
import { searchForm } from './search-form.js';
import { savedFilters } from './saved.js';
import { fileTable } from './table.js';
import { pageLinks } from './pages.js';
import { text } from './texts.js';

// after a search, a sort or a turned page the reader goes on where the answer is
let returning = false;

export function fileList(place) {
  const query = asked();
  const form = element('div', {});
  const saved = element('div', {});
  const found = element('section', { className: 'assent-found', 'aria-label': text('list') });
  const heading = element('h1', { tabIndex: -1 }, text('files'));
  place.replaceChildren(heading, form, saved, found);
  addEventListener('hashchange', () => { returning = location.hash.split('?')[0] === '#/files'; }, { once: true });
  choices().then(offered => {
    form.replaceChildren(searchForm(query, offered));
    saved.replaceChildren(savedFilters(query, offered.saved));
  }).catch(refusal => form.replaceChildren(refused(refusal, () => fileList(place))));
  return show(found, query);
}

async function show(found, query) {
  found.replaceChildren(element('p', { role: 'status', className: 'assent-quiet' }, text('loading')));
  try {
    const page = await files(query);
    found.replaceChildren(...result(page, query));
    if (returning) found.firstChild.focus();
  } catch (refusal) {
    found.replaceChildren(refused(refusal, () => show(found, query)));
  }
  returning = false;
}

function result(page, query) {
  if (!page.files.length) return [element('p', { role: 'status', tabIndex: -1 }, text([...filterOf(query).keys()].length ? 'noneFound' : 'noneYet'))];
  const counted = page.more ? text('countMore', page.count) : text('count', page.count);
  const filter = filterOf(query);
  filter.delete('limit');
  const away = kind => element('a', { href: exportAddress(filter, kind), download: `files.${kind}`, className: 'btn btn-default' }, text(kind));
  return [
    element('p', { role: 'status', tabIndex: -1, className: 'assent-count' }, counted),
    fileTable(page.files, query),
    element('div', { className: 'assent-below' }, pageLinks(page, query),
      element('p', { className: 'assent-away' }, `${text('takeAway')}: `, away('csv'), ' ', away('xlsx')))
  ];
}

function refused(refusal, again) {
  const said = refusal.status === 401 ? text('signedOut') : refusal.detail || text('failed');
  return alert('danger', said, ' ', element('button', { type: 'button', className: 'btn btn-default', onclick: again }, text('again')));
}
