package dev.assent.consultation;

import dev.assent.engine.ModelProblem;

/** What can be wrong with a row of a table, said to the person who wrote it. */
public enum RowFault {
    EMPTY("row %s, column %s: it is empty.", "الصف %s، العمود %s: الخانة فارغة."),
    NEEDED("row %s, column %s: it is empty, but silence means %s.", "الصف %s، العمود %s: الخانة فارغة مع أن معنى الصمت %s."),
    NO_AGENCY("row %s, column %s: \"%s\" is no agency of %s.yaml.", "الصف %s، العمود %s: «%s» ليست جهة في %s.yaml."),
    NO_CHOICE("row %s, column %s: \"%s\" is none of %s.", "الصف %s، العمود %s: «%s» ليست من القيم %s."),
    NO_NUMBER("row %s, column %s: \"%s\" is no whole number from %s on.", "الصف %s، العمود %s: «%s» ليس عدداً صحيحاً يبدأ من %s."),
    NO_UNIT("row %s, column %s: \"%s\" is none of WORKING_DAYS, CALENDAR_DAYS, HOURS.",
            "الصف %s، العمود %s: «%s» ليست من القيم WORKING_DAYS و CALENDAR_DAYS و HOURS."),
    NO_TABLE("the consultees' table \"%s\" does not exist.", "جدول الجهات المستشارة «%s» غير موجود.");

    private final String english;
    private final String arabic;

    RowFault(String english, String arabic) {
        this.english = english;
        this.arabic = arabic;
    }

    /** The problem with a row; the first details are its number and the column. */
    public ModelProblem at(String file, String element, int line, Object... details) {
        return new ModelProblem(file, element, line, english.formatted(details), arabic.formatted(details));
    }
}
