package dev.assent.table;

import dev.assent.engine.model.ModelProblem;

/** What can be wrong with a row of a table, said to the person who wrote it; the first details are its number and the column. */
public enum RowFault {
    EMPTY("row %s, column %s: it is empty.", "الصف %s، العمود %s: الخانة فارغة."),
    NEEDED("row %s, column %s: it is empty, but silence means %s.", "الصف %s، العمود %s: الخانة فارغة مع أن معنى الصمت %s."),
    NEEDED_BESIDE("row %s, column %s: it is empty, but %s says something.", "الصف %s، العمود %s: الخانة فارغة مع أن العمود %s ليس فارغاً."),
    NO_AGENCY("row %s, column %s: \"%s\" is no agency of %s.yaml.", "الصف %s، العمود %s: «%s» ليست جهة في %s.yaml."),
    NO_CHOICE("row %s, column %s: \"%s\" is none of %s.", "الصف %s، العمود %s: «%s» ليست من القيم %s."),
    NO_NUMBER("row %s, column %s: \"%s\" is no whole number from %s on.", "الصف %s، العمود %s: «%s» ليس عدداً صحيحاً يبدأ من %s."),
    NO_UNIT("row %s, column %s: \"%s\" is none of WORKING_DAYS, CALENDAR_DAYS, HOURS, BUSINESS_HOURS, MONTHS, YEARS.",
            "الصف %s، العمود %s: «%s» ليست من القيم WORKING_DAYS و CALENDAR_DAYS و HOURS و BUSINESS_HOURS و MONTHS و YEARS."),
    NO_BUSINESS_HOURS("row %s, column %s: it counts business hours, but the calendar of %s in %s.yaml says no businessHours.",
            "الصف %s، العمود %s: يُحسب بساعات الدوام، لكن تقويم %s في %s.yaml لا يذكر businessHours."),
    NO_LAST_DAY("row %s, column %s: \"%s\" says nothing where the unit is %s: only calendar days, months and years end on a day that is no working day.",
            "الصف %s، العمود %s: «%s» لا تعني شيئاً إذا كانت الوحدة %s: لا تنتهي في يوم ليس يوم عمل إلا الأيام التقويمية والأشهر والسنوات."),
    SILENCE_GRANTS_NOTHING("row %s, column %s: \"%s\" is no meaning that the expiry of a file's limit may have. Silence never grants; it may mean %s.",
            "الصف %s، العمود %s: «%s» ليست معنى يجوز أن يكون لانقضاء مهلة الملف. الصمت لا يمنح شيئاً أبداً؛ يجوز أن يعني %s."),
    NO_ANCHOR("row %s, column %s: a limit counts from none of \"%s\". It may count from %s, or from the entry of %s.",
            "الصف %s، العمود %s: لا تُحسب مهلة من «%s». يجوز أن تُحسب من %s أو من القيود %s."),
    NO_ROUND_BEFORE("row %s, column %s: \"%s\" is the end of the rounds before, and before the first round there is none.",
            "الصف %s، العمود %s: «%s» هي نهاية الجولات السابقة، ولا جولة قبل الجولة الأولى."),
    NO_STEP("row %s, column %s: no model has a step \"%s\".", "الصف %s، العمود %s: لا يوجد في أي نموذج خطوة «%s»."),
    NO_DAY("row %s, column %s: \"%s\" is no day such as 2026-11-01.", "الصف %s، العمود %s: «%s» ليست يوماً مثل 2026-11-01."),
    NO_PERIOD("row %s, column %s: \"%s\" is no period such as P2Y, P30D or -P50Y.",
            "الصف %s، العمود %s: «%s» ليست مدة مثل P2Y أو P30D أو -P50Y."),
    NO_RULE("row %s, column %s: no row of the table VoteRule carries the question %s by the rule \"%s\".",
            "الصف %s، العمود %s: لا يوجد في الجدول VoteRule صف يُقرّ السؤال %s وفق القاعدة «%s»."),
    NO_MEMBER("row %s, column %s: the rule \"%s\" asks for a member whose column %s is true, and the table %s has none.",
            "الصف %s، العمود %s: القاعدة «%s» تتطلب عضواً قيمة عموده %s هي true، ولا يوجد مثله في الجدول %s."),
    NO_QUORUM("row %s, column %s: %s members have to take part, but the table %s names only %s.",
            "الصف %s، العمود %s: يجب أن يشارك %s من الأعضاء، لكن الجدول %s لا يسمّي إلا %s."),
    NO_TRACK("row %s, column %s: no row of the table %s says who leads the track \"%s\".",
            "الصف %s، العمود %s: لا يوجد في الجدول %s صف يحدّد الجهة الرائدة للمسار «%s»."),
    RESERVED("row %s, column %s: \"%s\" is a word of the system and no name of a track.",
            "الصف %s، العمود %s: «%s» كلمة من كلمات النظام ولا تصلح اسماً لمسار."),
    ONE_WITHOUT_OTHER("row %s, column %s: it is %s, but %s is %s, so nothing can ever be agreed.",
            "الصف %s، العمود %s: القيمة %s، لكن %s هي %s، فلا يمكن الاتفاق على شيء أبداً."),
    OWN_QUESTION("row %s, column %s: it is empty, but the question %s is the State's own.", "الصف %s، العمود %s: الخانة فارغة مع أن السؤال %s من وضع الدولة."),
    NO_WORD("row %s, column %s: \"%s\" is no word in capitals, such as RENEW.", "الصف %s، العمود %s: «%s» ليست كلمة بأحرف كبيرة مثل RENEW."),
    NO_ARABIC("row %s, column %s: \"%s\" has no Arabic words in forms/i18n/ar.json.", "الصف %s، العمود %s: «%s» ليس لها نص عربي في forms/i18n/ar.json."),
    NO_RUNG_TABLE("row %s, column %s: the table \"%s\" does not exist.", "الصف %s، العمود %s: الجدول «%s» غير موجود."),
    OF_MEMBERS("row %s, column %s: \"%s\" is never counted: the body votes, and each member has the limit of his row in membersTable.",
            "الصف %s، العمود %s: «%s» لا تُحسب أبداً: الهيئة تصوّت، ولكل عضو مهلة صفه في membersTable."),
    NO_TABLE("the table \"%s\", passed as %s, does not exist.", "الجدول «%s» الممرَّر باسم %s غير موجود.");

    private final String english;
    private final String arabic;

    RowFault(String english, String arabic) {
        this.english = english;
        this.arabic = arabic;
    }

    ModelProblem at(String file, String element, int line, Object... details) {
        return new ModelProblem(file, element, line, english.formatted(details), arabic.formatted(details));
    }
}
