/* Tasklist's notices of faults: they go when the fault is shown where it is, and stay behind when the person goes on. */
const span = 5_000;
let expectedUntil = 0;

/** The fault of which Tasklist is about to give notice is shown at the form. */
export function expectToast() {
  expectedUntil = performance.now() + span;
  close();
}

function close() {
  document.querySelectorAll('[notifications-panel] .alert-danger .close').forEach(cross => cross.click());
}

new MutationObserver(() => {
  if (performance.now() < expectedUntil) close();
}).observe(document.body, { childList: true, subtree: true });

/** Which task, tab and start form the page shows. */
function where() {
  const query = new URLSearchParams(location.hash.split('?')[1]);
  return ['task', 'detailsTab', 'processStart'].map(name => query.get(name)).join();
}

const movers = [close];
/** mover() is called when the page shows another task, tab or start form. */
export function onMove(mover) {
  movers.push(mover);
}

let place = where();
function moved() {
  const now = where();
  if (now === place) return;
  place = now;
  movers.forEach(mover => mover());
}
for (const name of ['pushState', 'replaceState']) {
  const change = history[name];
  history[name] = function (...to) {
    change.apply(this, to);
    moved();
  };
}
addEventListener('hashchange', moved);
