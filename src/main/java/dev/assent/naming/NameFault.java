package dev.assent.naming;

import dev.assent.engine.model.ModelElement;
import dev.assent.engine.model.ModelProblem;
import dev.assent.engine.model.TableCell;
import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What can be wrong with a name, said to the person who wrote it. */
enum NameFault {
    TABLE("the name \"%s\" is not known where this table is asked (%s); known there: %s.",
            "الاسم «%s» غير معروف حيث يُسأل هذا الجدول (%s)؛ المعروف هناك: %s."),
    FILE("the file has no \"%s\"; it has: %s.", "لا يوجد في الملف «%s»؛ المتوفر فيه: %s."),
    ANSWER("no form of this setup's own steps asks \"%s\"; they ask: %s.", "لا تسأل أي استمارة من خطوات هذا النظام عن «%s»؛ وهي تسأل عن: %s."),
    ANSWERS("it reads answers, which %s (%s) does not pass on: add <camunda:in source=\"answers\" target=\"answers\" />.",
            "يقرأ answers، ولا يمرّرها %s (%s): أضف <camunda:in source=\"answers\" target=\"answers\" />."),
    LATER("the name \"%s\" is empty where it is read (%s): only later steps set it: %s.",
            "الاسم «%s» فارغ حيث يُقرأ (%s): لا تضعه إلا خطوات لاحقة: %s."),
    FORM("the expression %s reads the name \"%s\", which neither this form nor a process that shows it has.",
            "يقرأ التعبير %s الاسم «%s»، وليس في هذه الاستمارة ولا في إجراء يعرضها."),
    EXPRESSION("the expression %s reads the variable \"%s\", which the process %s does not have.",
            "يقرأ التعبير %s المتغيّر «%s»، ولا يوجد في الإجراء %s."),
    PASSED("the variable \"%s\" is passed on, but no process sets a variable of that name.",
            "يُمرَّر المتغيّر «%s»، لكن لا يوجد إجراء يضع متغيّراً بهذا الاسم."),
    RETURNED("the variable \"%s\" is taken over from %s, which does not have it.", "يؤخذ المتغيّر «%s» من %s، وليس فيه."),
    BELOW("\"%s\" of the file has no \"%s\"; it has: %s.", "ليس في «%s» من الملف «%s»؛ المتوفر فيه: %s."),
    SINGLE("\"%s\" of the file is a single value and has no \"%s\".", "«%s» من الملف قيمة واحدة وليس فيها «%s»."),
    ITEM("the items of \"%s\" have no \"%s\", and no variable is called so here; they have: %s.",
            "ليس في عناصر «%s» الاسم «%s»، ولا يوجد هنا متغيّر بهذا الاسم؛ المتوفر فيها: %s."),
    FUNCTION("there is no function \"%s\" in FEEL; did you mean one of these: %s?", "لا توجد في FEEL دالة باسم «%s»؛ هل قصدت إحدى هذه الدوال: %s؟"),
    NO_FUNCTION("there is no function \"%s\" in FEEL.", "لا توجد في FEEL دالة باسم «%s»."),
    VALUES("the function \"%s\" is called with %s values; it takes: %s.", "تُستدعى الدالة «%s» بعدد %s من القيم؛ وهي تأخذ: %s."),
    PATTERN("the pattern \"%s\" cannot be read: %s", "تعذّرت قراءة النمط «%s»: %s");

    private static final int MOST = 40;
    private final String english;
    private final String arabic;

    NameFault(String english, String arabic) {
        this.english = english;
        this.arabic = arabic;
    }

    ModelProblem at(String file, TableCell cell, Object... details) {
        return cell.problem(file, english.formatted(details), arabic.formatted(details));
    }

    ModelProblem at(String file, ModelElement element, Object... details) {
        return at(file, element.owner(), element.line(), details);
    }

    ModelProblem at(String file, String element, int line, Object... details) {
        return new ModelProblem(file, element, line, english.formatted(details), arabic.formatted(details));
    }

    /** Names as they are listed in a sentence. */
    static String list(Collection<String> names) {
        return new TreeSet<>(names).stream().limit(MOST).collect(Collectors.joining(", ")) + (names.size() > MOST ? ", …" : "");
    }
}
