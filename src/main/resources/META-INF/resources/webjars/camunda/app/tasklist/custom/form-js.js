/*
 * Tells of the forms that Tasklist draws, and where they belong. watcher({form, place, draw}) is awaited before the form is shown;
 * draw(answers) draws it anew, with answers laid over what the task brings; place is {kind: 'tasks' | 'starts', id}.
 */
import { library } from './form-library.js';

const watchers = [];
const places = new WeakMap();

export function onForm(watcher) {
  watchers.push(watcher);
}

/** {kind, id} of an address of the engine that ends as given, or undefined. */
export function placeOf(address, task, start) {
  const [, kind, id] = new RegExp(`/(task|process-definition)/([^/?]+)/(?:${task}|${start})(?:\\?|$)`).exec(String(address)) || [];
  return id && { kind: kind === 'task' ? 'tasks' : 'starts', id: decodeURIComponent(id) };
}

/** What Tasklist reads as a form is remembered with where it belongs. */
const fetched = window.fetch;
window.fetch = async function (...request) {
  const answer = await fetched.apply(this, request);
  const place = placeOf(request[0]?.url || request[0], 'deployed-form', 'deployed-start-form');
  if (place) {
    const json = answer.json.bind(answer);
    answer.json = async () => {
      const schema = await json();
      places.set(schema, place);
      return schema;
    };
  }
  return answer;
};

const { prototype } = library.Form;
const imported = prototype.importSchema;
prototype.importSchema = async function (schema, data) {
  const place = places.get(schema);
  const draw = answers => imported.call(this, schema, { ...data, ...answers });
  const result = await draw({});
  if (place) {
    for (const watcher of watchers) {
      try {
        await watcher({ form: this, place, draw });
      } catch (failure) {
        console.error('The form works without what Assent adds', failure);
      }
    }
  }
  return result;
};
