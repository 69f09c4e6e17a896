/* Tells what becomes of a form that Tasklist sends: watcher(place, 'sent' | 'taken' | 'refused', {status, answer}). */
import { placeOf } from './form-js.js';
import { onPost } from './posts.js';

export function onSubmission(watcher) {
  onPost(address => placeOf(address, 'submit-form', 'submit-form'), watcher);
}
