/* What the page of handbooks says. */
import { textsOf } from '../texts.js';

const texts = {
  handbooks: ['Handbooks', 'الأدلة الإجرائية'],
  handbook: ['Handbook of the procedure', 'دليل الإجراء'],
  lead: ['Each handbook is written from the models, tables and forms as they are deployed: who decides, who is asked by when, what silence means, and the law it stands on. It can be printed and kept.',
    'يُكتب كل دليل من النماذج والجداول والاستمارات كما نُشرت: من يبت، ومن يُسأل ومتى، وما معنى السكوت، والسند القانوني لكل ذلك. ويمكن طباعته وحفظه.'],
  version: ['Version {0}', 'النسخة {0}'],
  since: ['since {0}', 'منذ {0}'],
  earlier: ['Earlier versions', 'نسخ سابقة'],
  inEnglish: ['In English', 'بالإنجليزية'],
  inArabic: ['In Arabic', 'بالعربية'],
  loading: ['Loading …', 'جارٍ التحميل …'],
  failed: ['The handbooks cannot be listed at the moment.', 'يتعذر عرض الأدلة الآن.']
};

export const text = textsOf(texts);
