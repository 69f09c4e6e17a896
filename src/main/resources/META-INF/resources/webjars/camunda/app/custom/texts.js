/* Texts of a page in English and Arabic: one table a folder, so that no page waits for another's. */
import { language } from './locale.js';

const column = language === 'ar' ? 1 : 0;

/** const text = textsOf({hello: ['Hello {0}', 'مرحبًا {0}']}); text('hello', name). */
export function textsOf(texts) {
  return (key, ...values) => texts[key][column].replace(/\{(\d)\}/g, (_, index) => values[index]);
}
