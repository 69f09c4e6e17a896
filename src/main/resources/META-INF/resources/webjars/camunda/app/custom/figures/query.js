/* The filters of the page, as its address has them: a view can be sent to a colleague. */
export const filters = ['setup', 'activity', 'category', 'destination', 'agency', 'kind', 'rung', 'table', 'version', 'model', 'answer', 'step', 'outcome', 'way', 'cause', 'age', 'from', 'to', 'of'];
const grouping = ['times-by', 'steps-by', 'waiting-by'];

/** What the address says now. */
export function said() {
  const all = new URLSearchParams(location.hash.split('?')[1] || '');
  return Object.fromEntries([...filters, ...grouping].filter(name => all.get(name)).map(name => [name, all.get(name)]));
}

/** "setup=X&from=2026-01" of what is said and what changes; an empty value leaves a filter out. */
export function query(all, change = {}) {
  const kept = Object.entries({ ...all, ...change }).filter(([, value]) => value);
  return new URLSearchParams(kept).toString();
}

/** The page itself is of everything: whether a number was of steps or of open files matters to the files behind it alone. */
export const address = (all, change) => `#/figures?${query(all, { ...change, of: '' })}`;

/** The filters alone, for the server. */
export function asked(all) {
  return Object.fromEntries(Object.entries(all).filter(([name]) => filters.includes(name)));
}

/** What one row of a table is, as filters. */
export function filterOf(by, key) {
  if (by === 'month') return { from: key, to: key };
  if (by === 'rung') return { kind: key.slice(0, key.lastIndexOf(' ')), rung: key.slice(key.lastIndexOf(' ') + 1) };
  if (by === 'version') return { table: key.slice(0, key.indexOf(' ')), version: key.slice(key.indexOf(' ') + 1) };
  return by === 'all' ? {} : { [by]: key };
}
