/* What the list of files says. */
import { textsOf } from '../texts.js';

const texts = {
  files: ['Files', 'الملفات']
};

export const text = textsOf(texts);
