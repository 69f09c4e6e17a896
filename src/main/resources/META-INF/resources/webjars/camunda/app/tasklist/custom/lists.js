/*
 * A form with a list could never be sent: once a row's field is valid, the form library leaves an empty entry for it among the
 * form's errors (bpmn-io/form-js issue 1494), and Tasklist counts the entries by Object.keys. Here an empty entry does not count.
 */
const keys = Object.keys;
const holdsText = entry => typeof entry === 'string' || Object.values(entry || {}).some(holdsText);

Object.keys = function (object) {
  const found = keys(object);
  // the components of our forms are called Field_…; nothing else is looked into
  if (!found.length || !found[0].startsWith('Field_')) return found;
  return found.filter(key => !Array.isArray(object[key]) || holdsText(object[key]));
};
