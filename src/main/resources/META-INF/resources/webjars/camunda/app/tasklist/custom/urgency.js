/* The list begins with what is most urgent. Tasklist itself begins with what is newest, whatever a filter says. */
const sorting = JSON.stringify([{ sortBy: 'priority', sortOrder: 'desc' }, { sortBy: 'dueDate', sortOrder: 'asc' }]);

/** Adds the order to the address of the list, unless the person chose one. */
function sortByUrgency() {
  const [path, query = ''] = location.hash.slice(1).split('?');
  const search = new URLSearchParams(query);
  if (path.length > 1 || search.has('sorting')) return;
  search.set('sorting', sorting);
  location.replace(`${location.pathname}#/?${search}`);
}

addEventListener('hashchange', sortByUrgency);
sortByUrgency();
