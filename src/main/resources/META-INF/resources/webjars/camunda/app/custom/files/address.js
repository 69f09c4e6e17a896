/* The list's question is its address, so that it can be kept, sent to a colleague and gone back to. */
export function asked() {
  const query = new URLSearchParams(location.hash.split('?')[1] || '');
  tasklists.forEach(name => query.delete(name));
  return query;
}

const places = ['after', 'before'];
// Tasklist keeps in every address which tasks were shown
const tasklists = ['filter', 'sorting', 'task', 'detailsTab', 'searchQuery', 'variablesSearchQuery', 'page', 'forceTaskList', 'processStart', 'processPage', 'processTenant'];

/** What is asked beside the place in the list: a filter as it is kept. */
export function filterOf(query) {
  const filter = new URLSearchParams(query);
  places.forEach(place => filter.delete(place));
  return filter;
}

/** The address of the list with these parameters changed; an empty value takes one away. The list begins anew unless a place is said. */
export function listAddress(query, changes = {}) {
  const next = filterOf(query);
  for (const [name, value] of Object.entries(changes)) {
    if (value) next.set(name, value);
    else next.delete(name);
  }
  const said = next.toString();
  return said ? `#/files?${said}` : '#/files';
}

/** How many filters are in use, beside words and order. */
export function filtersIn(query) {
  return [...filterOf(query).keys()].filter(name => !['words', 'sort', 'order', 'limit'].includes(name)).length;
}
