/* Arabic for what the webapps' libraries (forms, calendars) say in English only and offer no way to translate. */
const months = {
  January: 'يناير', February: 'فبراير', March: 'مارس', April: 'أبريل', May: 'مايو', June: 'يونيو', July: 'يوليو',
  August: 'أغسطس', September: 'سبتمبر', October: 'أكتوبر', November: 'نوفمبر', December: 'ديسمبر'
};
const days = {
  Sunday: 'الأحد', Monday: 'الاثنين', Tuesday: 'الثلاثاء', Wednesday: 'الأربعاء', Thursday: 'الخميس',
  Friday: 'الجمعة', Saturday: 'السبت'
};
const short = (names, change = text => text) =>
  Object.fromEntries(Object.entries(names).map(([name, text]) => [name.slice(0, 3), change(text)]));

const exact = new Map(Object.entries({
  ...short(months), ...months, ...short(days, name => name.slice('ال'.length)), ...days,
  'Select': 'اختر',
  'Search': 'بحث',
  'No results': 'لا توجد نتائج',
  'All values selected': 'اختيرت جميع القيم',
  'Nothing to show.': 'لا يوجد ما يُعرض.',
  'Add new': 'إضافة',
  'Remove tag': 'إزالة',
  'Previous page': 'الصفحة السابقة',
  'Next page': 'الصفحة التالية',
  'First page': 'الصفحة الأولى',
  'Last page': 'الصفحة الأخيرة',
  'previous': 'السابق',
  'next': 'التالي',
  'of': 'من',
  'Increment': 'زيادة',
  'Decrement': 'إنقاص',
  'Show all': 'عرض الكل',
  'Show less': 'عرض أقل',
  'Field is required.': 'هذا الحقل إلزامي.',
  'Field must be a valid email.': 'اكتب عنوان بريد إلكتروني صحيحًا.',
  'Field must be a valid international phone number. (e.g. +4930664040900)':
    'اكتب رقم هاتف دوليًا صحيحًا، مثل ‎+4930664040900.',
  'Date and time must both be entered.': 'أدخل التاريخ والوقت معًا.',
  'Date is not valid.': 'التاريخ غير صحيح.',
  'Value is not a number.': 'القيمة ليست عددًا.',
  'Value is expected to be an integer.': 'يجب أن تكون القيمة عددًا صحيحًا.',
  // Cockpit: the incidents and variables of a process
  'Actions': 'الإجراءات',
  'Failed Job': 'خطوة متعثرة',
  'Message is null.': 'لا توجد رسالة.',
  'Today': 'اليوم',
  'Clear': 'مسح',
  'Done': 'تم',
  'Powered by bpmn.io': 'يعمل بواسطة bpmn.io'
}));

const patterns = [
  [/^Field must have minimum length of (\d+)\.$/, 'الحد الأدنى لعدد الأحرف هو $1.'],
  [/^Field must have maximum length of (\d+)\.$/, 'الحد الأقصى لعدد الأحرف هو $1.'],
  [/^Field must have minimum value of (\S+)\.$/, 'أقل قيمة مقبولة هي $1.'],
  [/^Field must have maximum value of (\S+)\.$/, 'أكبر قيمة مقبولة هي $1.'],
  [/^Field must match pattern (.+)\.$/, 'القيمة لا تطابق الصيغة المطلوبة.'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, 'الحد الأقصى للمنازل العشرية هو $1.'],
  [/^Please select a valid value, the two nearest valid values are (\S+) and (\S+)\.$/,
    'اختر قيمة صحيحة. أقرب قيمتين صحيحتين هما $1 و$2.'],
  [/^Remove list item (\d+)$/, 'إزالة العنصر $1 من القائمة'],
  [/^Show all \((\d+)\)$/, 'عرض الكل ($1)'],
  [/^(\d+)-(\d+) of (\d+)$/, '$1–$2 من $3'],
  [/^Page (\d+) of (\d+)$/, 'الصفحة $1 من $2']
];
// after a preposition, as the webapps use them
const units = {
  'دقيقة': ['دقيقتين', 'دقائق'], 'ساعة': ['ساعتين', 'ساعات'], 'يومًا': ['يومين', 'أيام'],
  'شهرًا': ['شهرين', 'أشهر'], 'سنة': ['سنتين', 'سنوات']
};
const monthOfYear = new RegExp(`^(${Object.keys(months).join('|')}) (\\d{4})$`);

/** The page's "3 يومًا" as Arabic counts: يومان, 3 أيام, 11 يومًا. Undefined if nothing changes. */
export function counted(text) {
  const agreed = text.trim().replace(/(\d+) (دقيقة|ساعة|يومًا|شهرًا|سنة)(?=$|[\s.,،])/g, (all, number, unit) => {
    const [two, few] = units[unit];
    if (Number(number) === 2) return two;
    return Number(number) > 2 && Number(number) < 11 ? `${number} ${few}` : all;
  });
  return agreed === text.trim() ? undefined : agreed;
}

/** Arabic for a phrase of a library, or undefined. */
export function phrase(text) {
  const known = exact.get(text);
  if (known) return known;
  const [, month, year] = monthOfYear.exec(text) || [];
  if (month) return `${months[month]} ${year}`;
  const match = patterns.find(([pattern]) => pattern.test(text));
  return match && text.replace(match[0], match[1]);
}
