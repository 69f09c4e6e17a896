package dev.assent.escalation;

import dev.assent.engine.ModelProblem;

/** What can be wrong with a row of a ladder's table, said to the person who wrote it. */
enum RungFault {
    EMPTY("row %s, column %s: it is empty.", "الصف %s، العمود %s: الخانة فارغة."),
    NO_AGENCY("row %s, column %s: \"%s\" is no agency of %s.yaml.", "الصف %s، العمود %s: «%s» ليست جهة في %s.yaml."),
    NO_CHOICE("row %s, column %s: \"%s\" is none of %s.", "الصف %s، العمود %s: «%s» ليست من القيم %s."),
    NO_NUMBER("row %s, column %s: \"%s\" is no whole number from 1 on.", "الصف %s، العمود %s: «%s» ليس عدداً صحيحاً يبدأ من 1."),
    NO_TABLE("the ladder's table \"%s\" does not exist.", "جدول سلّم الإحالة «%s» غير موجود.");

    private final String english;
    private final String arabic;

    RungFault(String english, String arabic) {
        this.english = english;
        this.arabic = arabic;
    }

    ModelProblem at(String file, String element, int line, Object... details) {
        return new ModelProblem(file, element, line, english.formatted(details), arabic.formatted(details));
    }
}
