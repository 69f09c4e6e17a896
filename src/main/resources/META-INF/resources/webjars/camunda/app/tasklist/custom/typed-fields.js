/* Numbers and dates in every form of Tasklist: what people write is read as what it means, shown as it was read, or refused. */
import { beforeDrawing } from './form-library.js';
import { momentField } from './moment-field.js';
import { numberField } from './number-field.js';

beforeDrawing(form => {
  numberField(form);
  momentField(form);
});
