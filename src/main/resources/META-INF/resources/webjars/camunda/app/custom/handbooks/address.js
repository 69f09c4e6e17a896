/* Where the handbook of a setup is. */
import { language, root } from '../locale.js';

/** In the language of the page, the newest version, if nothing else is said; for a file that under which it began. */
export function handbookAddress(setup, { version, file, inLanguage = language } = {}) {
  return `${root}/api/handbooks/${encodeURIComponent(setup)}?language=${inLanguage}${version ? `&version=${version}` : ''}${file ? `&file=${encodeURIComponent(file)}` : ''}`;
}
