/* Every text of the plugin, in English and Arabic, and how dates, sizes and countries are written in them. */
import { language } from '../../custom/locale.js';
import { codes, units } from './codes.js';

const texts = {
  licenseFile: ['License file', 'ملف الترخيص'],
  fileNumber: ['License file number', 'رقم ملف الترخيص'],
  cardDaysLeft: ['Working days left: {0}', 'أيام العمل المتبقية: {0}'],
  cardDaysPast: ['Working days past the limit: {0}', 'أيام العمل بعد انقضاء المهلة: {0}'],
  whoHasIt: ['Who has this task', 'من تسلّم هذه المهمة'],
  nobodyHasIt: ['Nobody yet', 'لا أحد بعد'],
  handOverNobody: ['Choose to whom the task goes.', 'اختر من تُسند إليه المهمة.'],
  handOverEverybody: ['Everybody who may do it', 'كل من يحق له إنجازها'],
  handedBack: ['The task is open again to everybody who may do it.', 'عادت المهمة متاحة لكل من يحق له إنجازها.'],
  handOver: ['Hand over', 'إسناد'],
  handOverTo: ['Hand the task to', 'إسناد المهمة إلى'],
  handOverWhy: ['Why (entered in the record)', 'السبب (يُثبَت في السجل)'],
  handedOver: ['The task is now with {0}.', 'المهمة الآن لدى {0}.'],
  loading: ['Opening the license file…', 'جارٍ فتح ملف الترخيص…'],
  noFile: ['This task does not belong to a license file.', 'لا تخص هذه المهمة ملف ترخيص.'],
  notFound: ['There is no license file with this number in the register.', 'لا يوجد في السجل ملف ترخيص بهذا الرقم.'],
  forbidden: ['You are not entitled to read this license file. If your agency takes part in it, please ask the licensing authority.',
    'لا يحق لك الاطلاع على ملف الترخيص هذا. إذا كانت جهتك معنية به فيُرجى مخاطبة سلطة الترخيص.'],
  signedOut: ['You are signed out. Please log in again; nothing you saved is lost.',
    'انتهت جلستك. يُرجى تسجيل الدخول من جديد، ولم يُفقد شيء مما حفظته.'],
  failed: ['The license file could not be opened. Please try again; if it happens again, tell your administrator.',
    'تعذّر فتح ملف الترخيص. يُرجى إعادة المحاولة، وإذا تكرر ذلك فأبلغ مسؤول النظام.'],
  again: ['Try again', 'إعادة المحاولة'],
  hidden: ['Your role does not include this part of the license file.', 'لا يشمل دورك الاطلاع على هذا الجزء من ملف الترخيص.'],
  receivedAt: ['Received', 'تاريخ الورود'],
  notYet: ['Not yet', 'ليس بعد'],
  none: ['None', 'لا يوجد'],
  documents: ['Documents', 'المستندات'],
  noDocuments: ['No documents yet.', 'لا توجد مستندات بعد.'],
  documentType: ['Type', 'النوع'],
  document: ['Document', 'المستند'],
  size: ['Size', 'الحجم'],
  uploadedBy: ['Added by', 'أضافه'],
  date: ['Date', 'التاريخ'],
  fingerprint: ['SHA-256 fingerprint', 'بصمة SHA-256'],
  addDocument: ['Add a document', 'إضافة مستند'],
  chooseFile: ['Choose a document…', 'اختر مستندًا…'],
  noneChosen: ['No document chosen', 'لم يُختر أي مستند'],
  upload: ['Add', 'إضافة'],
  uploading: ['Adding the document…', 'جارٍ إضافة المستند…'],
  uploaded: ['The document has been added to the license file.', 'أُضيف المستند إلى ملف الترخيص.'],
  nothingChosen: ['Please choose a document first.', 'يُرجى اختيار مستند أولًا.'],
  fileNotKept: ['The document is not in the file before you add it. If you leave this page first, choose it again.',
    'لا يدخل المستند الملف قبل إضافته. إذا غادرت هذه الصفحة قبل ذلك فاختره من جديد.'],
  uploadFailed: ['The document could not be added. Please try again.', 'تعذّرت إضافة المستند. يُرجى إعادة المحاولة.'],
  actions: ['Actions', 'إجراءات على الملف'],
  send: ['Send', 'إرسال'],
  cancel: ['Cancel', 'إلغاء'],
  choose: ['Please choose…', 'يُرجى الاختيار…'],
  actionBegun: ['“{0}” has begun.', 'بدأ الإجراء «{0}».'],
  faults: ['Please look at this before you send the form again:', 'يُرجى مراجعة ما يلي قبل إعادة إرسال النموذج:'],
  draft: ['Your draft', 'مسودتك'],
  draftRestored: ['What you typed here on {0} and did not send has been put back.', 'أُعيد إلى النموذج ما كتبته في {0} ولم ترسله.'],
  draftRestoredHere: ['What you typed here and did not send has been put back.', 'أُعيد إلى النموذج ما كتبته هنا ولم ترسله.'],
  draftDiscard: ['Discard it', 'تجاهل ما كُتب'],
  draftDiscarded: ['What you had typed has been discarded.', 'أُزيل ما كنت قد كتبته.'],
  draftKept: ['Kept for you until you send it ({0}).', 'محفوظ لك إلى أن ترسله ({0}).'],
  draftOutdated: ['This form was changed in another window; what is typed here is not kept.', 'عُدّل هذا النموذج في نافذة أخرى، ولا يُحفظ ما يُكتب هنا.'],
  draftTheirs: ['Go on with the other window’s answers', 'المتابعة بما في النافذة الأخرى'],
  draftMine: ['Go on with what is typed here', 'المتابعة بما كُتب هنا'],
  draftSignedOut: ['You are signed out. What you typed is still on this page; log in again in another window and it will be kept.',
    'انتهت جلستك. ما كتبته باقٍ في هذه الصفحة، وسيُحفظ إذا سجّلت الدخول من جديد في نافذة أخرى.'],
  draftUnreachable: ['What you type cannot be kept at the moment. It is still on this page and will be sent again; please do not close the page.',
    'يتعذّر حفظ ما تكتبه في الوقت الحالي. ما كتبته باقٍ في هذه الصفحة وسيُعاد إرساله، فلا تغلق الصفحة.'],
  sendFailed: ['This could not be sent. Please try again.', 'تعذّر الإرسال. يُرجى إعادة المحاولة.'],
  understood: ['Read as {0}', 'قُرئ: {0}'],
  ambiguous: ['“{0}” can mean {1} or {2}. Write {3} or {4}.', '«{0}» قد يعني {1} أو {2}. اكتب {3} أو {4}.'],
  grouping: ['The signs between the digits do not make one number. Write it as 1250000.50.',
    'الفواصل بين الأرقام لا تدل على عدد واحد. اكتبه هكذا: 1250000.50.'],
  onlyNumber: ['Write the number alone, without “{0}”.', 'اكتب العدد وحده من دون «{0}».'],
  chooseCurrency: ['Choose the currency in its own field; here “{0}” says too little.', 'اختر العملة في حقلها، فعبارة «{0}» هنا لا تكفي.'],
  otherCurrency: ['The amount says “{0}”, but the currency chosen is {1}.', 'ورد في المبلغ «{0}» لكن العملة المختارة هي {1}.'],
  tooManyDigits: ['A number has at most 15 digits here.', 'لا يزيد العدد هنا على 15 رقمًا.'],
  noNumber: ['This is not a number. Write it as 1250000.50.', 'هذا ليس عددًا. اكتبه هكذا: 1250000.50.'],
  minorUnits: ['{0} has at most {1} decimals.', 'الحد الأقصى للمنازل العشرية في {0} هو {1}.'],
  noMinorUnits: ['{0} has no decimals.', 'ليس للعملة {0} كسور عشرية.'],
  ambiguousDay: ['“{0}” can mean {1} or {2}. Write the year first, as 2026-11-30.', '«{0}» قد يعني {1} أو {2}. اكتب السنة أولًا، مثل 2026-11-30.'],
  noDay: ['This is not a date. Write it as 2026-11-30 or 30.11.2026.', 'هذا ليس تاريخًا. اكتبه هكذا: 2026-11-30 أو 30.11.2026.'],
  shortYear: ['Write the year with four digits, as 2026-11-30.', 'اكتب السنة بأربعة أرقام، مثل 2026-11-30.'],
  farYear: ['Write a year of the Gregorian calendar between 1900 and 2999.', 'اكتب سنة ميلادية بين 1900 و2999.'],
  passedDay: ['The day is over already.', 'هذا اليوم قد مضى.'],
  noTime: ['This is not a time of day. Write it as 14:30.', 'هذا ليس وقتًا من اليوم. اكتبه هكذا: 14:30.'],
  bothMoment: ['Write the date and the time of day.', 'اكتب التاريخ والوقت معًا.'],
  dayPattern: ['year-month-day', 'سنة-شهر-يوم'],
  timePattern: ['hours:minutes', 'ساعات:دقائق'],
  openCalendar: ['Open the calendar', 'فتح التقويم'],
  meant: ['I mean {0}', 'أقصد {0}'],
  receipt: ['Receipt', 'إيصال'],
  receiptApplicant: ['Applicant', 'مقدم الطلب'],
  receiptReference: ['Reference', 'المرجع'],
  receiptToken: ['Token', 'الرمز'],
  receiptSays: ['With this number and token the applicant can ask where the application stands, answer questions and add papers. The token is shown once and is not stored; please keep it secret.',
    'بهذا الرقم وهذا الرمز يستطيع مقدم الطلب الاستعلام عن وضع طلبه والإجابة عن الأسئلة وإضافة مستندات. يُعرض الرمز مرة واحدة ولا يُحفظ في النظام، فيُرجى الحفاظ على سريته.'],
  receiptReplace: ['Make a new receipt; the old token becomes void', 'إصدار إيصال جديد وإبطال الرمز القديم'],
  receiptPrint: ['Print', 'طباعة'],
  receiptClose: ['The receipt has been handed over: close', 'سُلّم الإيصال: إغلاق'],
  receiptPage: ['Page of the applicant', 'صفحة مقدم الطلب'],
  receiptAddress: ['Address for programs', 'عنوان البرامج']
};
const column = language === 'ar' ? 1 : 0;
// the months as Java and the webapps name them (يناير), whatever the browser's country
const tag = language === 'ar' ? 'ar-EG-u-nu-latn-ca-gregory' : 'en-GB';

export const documentTypes = ['EUC', 'EUS', 'IIC', 'IMPORT_PERMIT', 'EXPORT_LICENSE', 'TRANSIT_NO_OBJECTION', 'DVC', 'PROOF_OF_RECEIPT',
  'DIPLOMATIC_NOTE', 'CONTRACT', 'OTHER'];

export function text(key, ...values) {
  return texts[key][column].replace(/\{(\d)\}/g, (_, index) => values[index]);
}

/** The text in both languages, English first, for papers that anybody may read. */
export const both = key => texts[key];

/** The text of a code such as NO_VIEW; an unknown one as plain words, which the page's dictionary may translate. */
export function coded(code) {
  if (!code) return text('none');
  if (Object.hasOwn(codes, code)) return codes[code][column];
  const words = String(code);
  return /^[A-Z0-9_]+$/.test(words) ? words[0] + words.slice(1).replaceAll('_', ' ').toLowerCase() : words;
}

/** The word of a line's unit. */
export function unitOf(code) {
  return Object.hasOwn(units, code) ? units[code][column] : code;
}

/** The text in the page's language of a name by language: {en: 'Ministry of Defence', ar: …}. */
export function named(names) {
  return names[language] || names.en;
}

/** Day alone or day and time, as the register gave it. */
export function day(value) {
  if (!value) return text('notYet');
  const dayOnly = /^\d{4}-\d\d-\d\d$/.test(value);
  const at = new Date(dayOnly ? `${value}T00:00:00` : value);
  if (Number.isNaN(at.getTime())) return String(value);
  const date = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', year: 'numeric' }).format(at);
  if (dayOnly) return date;
  const time = new Intl.DateTimeFormat(tag, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
  return `${date}${language === 'ar' ? '،' : ','} ${time}`;
}

/** A day among others of its time: 30 Nov. */
export function shortDay(value) {
  return new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short' }).format(new Date(value));
}

/** A day in full: Monday 30 November 2026. */
export function dayOfWeek(value) {
  return new Intl.DateTimeFormat(tag, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(`${value}T00:00:00`));
}

/** A number in groups of three with spaces between them, which no language reads as decimals. */
export function numeral(number, options = { maximumFractionDigits: 12 }) {
  return new Intl.NumberFormat(tag, options).formatToParts(number).map(({ type, value }) => (type === 'group' ? '\u00a0' : value)).join('');
}

/** The time of today, else day and time. */
export function moment(value) {
  const at = new Date(value);
  if (at.toDateString() !== new Date().toDateString()) return day(value);
  return new Intl.DateTimeFormat(tag, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
}

export function size(bytes) {
  if (!Number.isFinite(bytes)) return '';
  const [value, unit] = bytes < 1024 ? [bytes, 'byte'] : bytes < 1048576 ? [bytes / 1024, 'kilobyte'] : [bytes / 1048576, 'megabyte'];
  return new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 }).format(value);
}

/** The name of a country: the setup's own, or that of ISO; codes that ISO leaves to users (XA to XZ and others) have no name that all share. */
export function country(code, own) {
  if (own) return `${named(own)} (${code})`;
  if (!/^[A-Z]{2}$/.test(code || '') || /^(AA|Q[M-Z]|X[A-JL-Z]|ZZ)$/.test(code)) return code || text('none');
  const name = new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' }).of(code);
  return name ? `${name} (${code})` : code;
}
