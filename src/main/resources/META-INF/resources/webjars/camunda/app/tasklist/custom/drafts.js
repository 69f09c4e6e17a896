/*
 * Half-written answers stay in this page's memory. Tasklist would leave them in the browser's store, in clear text and for
 * whoever sits down next; it writes one when the session ends, so that the same person finds it again after logging in.
 */
const drafts = new Map();
let lastPerson;

const isDraft = key => String(key).startsWith('camunda-form:');
const store = Storage.prototype;
const { getItem, setItem, removeItem } = store;

store.getItem = function (key) {
  return isDraft(key) ? drafts.get(key) ?? null : getItem.call(this, key);
};
store.setItem = function (key, value) {
  if (isDraft(key)) drafts.set(key, String(value));
  else setItem.call(this, key, value);
};
store.removeItem = function (key) {
  drafts.delete(key);
  removeItem.call(this, key);
};

// what an older version of the page may have left
Object.keys(localStorage).filter(isDraft).forEach(key => localStorage.removeItem(key));

addEventListener('click', clicked => {
  if (clicked.target.closest && clicked.target.closest('.logout')) drafts.clear();
}, true);
addEventListener('submit', submitted => {
  const person = submitted.target.querySelector('.form-signin input[type="text"], input[ng-model="username"]');
  if (!person) return;
  if (person.value !== lastPerson) drafts.clear();
  lastPerson = person.value;
}, true);
