/*
 * The form library that Tasklist brings inside its own bundle (form-js 1.8.7 in camunda-webapp-webjar 7.24.0). It offers ways to add
 * fields and rules to a form, but Tasklist hands no form out: here it is found by the numbers its parts have in that bundle.
 * AmountsInTasklistTest fails when another bundle numbers them otherwise.
 */
const parts = { library: 11306, elements: 91088, hooks: 16437 };

function bundle() {
  let within;
  self.webpackChunkcamunda_bpm_webapp.push([[Symbol('assent')], {}, found => { within = found; }]);
  return within;
}

const found = bundle();
export const library = found(parts.library);
export const { jsx } = found(parts.elements);
export const hooks = found(parts.hooks);
if (!library.Form || !library.Numberfield || !jsx || !hooks.useState) throw new Error('Not the form library that was expected');

const prepared = [];
const ready = new WeakSet();
const { importSchema } = library.Form.prototype;

library.Form.prototype.importSchema = function (schema, data) {
  // it may be drawn again, with a draft
  if (!ready.has(this)) prepared.forEach(prepare => prepare(this, schema));
  ready.add(this);
  return importSchema.call(this, schema, data);
};

/** Calls prepare(form, schema) for each form before it is drawn: it may register fields and change how answers are checked. */
export function beforeDrawing(prepare) {
  prepared.push(prepare);
}

/** Adds a check: check(field, value, instance) gives a sentence, or nothing if the library's own rules are to decide. */
export function alsoCheck(form, check) {
  const validator = form.get('validator');
  const fields = form.get('formFieldRegistry');
  const own = validator.validateFieldInstance.bind(validator);
  validator.validateFieldInstance = (instance, value) => {
    const sentence = check(fields.get(instance.id), value, instance);
    return sentence ? [sentence] : own(instance, value);
  };
}
