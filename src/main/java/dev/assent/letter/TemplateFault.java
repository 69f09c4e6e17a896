package dev.assent.letter;

import dev.assent.engine.model.ModelProblem;

/** What can be wrong with a template, said to the designer who wrote it. */
enum TemplateFault {
    NO_FIELD("the field \"%s\" is unknown; there are: %s.", "الحقل «%s» غير معروف؛ والحقول المتاحة: %s."),
    NO_LIST_HERE("the list \"%s\" cannot stand within another.", "لا يجوز أن ترد القائمة «%s» داخل قائمة أخرى."),
    NO_SUCH_TAG("\"%s\" is no field: a field is written {{name}}, a part that is left out where it is empty {{#name}} … {{/name}}.",
            "‏«%s» ليس حقلاً: يُكتب الحقل هكذا {{name}}، والجزء الذي يُحذف إذا كان فارغاً هكذا {{#name}} … {{/name}}."),
    NOT_CLOSED("the fields are not closed as they were opened: %s.", "الحقول غير مغلقة كما فُتحت: %s."),
    BROKEN("the HTML is not well-formed (each tag closed, each & written &amp;): %s", "نص HTML غير سليم البنية (تُغلق كل علامة وتُكتب & هكذا &amp;): %s"),
    BROKEN_WHEN_FILLED("the HTML is well-formed as it stands, but not when its fields are %s: %s", "نص HTML سليم كما هو، لكنه ليس كذلك عندما تكون حقوله %s: %s"),
    NO_ELEMENT("the element <%s> has no place in a letter.", "لا مكان للعنصر <%s> في خطاب."),
    FIELD_IN_MARKUP("a field may stand in the text only, not in %s; the picture of the code is <img src=\"{{check}}\"/>.",
            "لا يجوز أن يرد الحقل إلا في النص، لا في %s؛ أما صورة الرمز فتُكتب ‎<img src=\"{{check}}\"/>‎."),
    FROM_OUTSIDE("%s would be fetched from elsewhere; a picture is written into the letter, as src=\"data:image/png;base64,…\".",
            "سيُجلب %s من مكان آخر؛ تُكتب الصورة داخل الخطاب هكذا src=\"data:image/png;base64,…\"."),
    NO_OTHER_LANGUAGE("there is no template \"%s\": a letter is written in English and Arabic.", "لا يوجد القالب «%s»: يُكتب الخطاب بالإنجليزية والعربية."),
    NO_HEAD("it has no </head>, before which the style of all letters is put.", "ليس فيه ‎</head>‎ الذي يوضع قبله نمط جميع الخطابات."),
    NO_LETTER("row %s, column letter: there is no letter \"%s\"; there are: %s.", "الصف %s، العمود letter: لا يوجد خطاب «%s»؛ والموجود: %s."),
    NO_ARABIC("row %s, column %s: \"%s\" has no Arabic words in forms/i18n/ar.json.", "الصف %s، العمود %s: «%s» ليس لها نص عربي في forms/i18n/ar.json."),
    NO_NAME("a letter is called such as License.en.html or License.ar.html.", "يُسمّى ملف الخطاب مثل License.en.html أو License.ar.html.");

    private final String english;
    private final String arabic;

    TemplateFault(String english, String arabic) {
        this.english = english;
        this.arabic = arabic;
    }

    ModelProblem of(String file, String element, int line, Object... details) {
        return new ModelProblem(file, element, line, english.formatted(details), arabic.formatted(details));
    }

    ModelProblem at(String file, int line, Object... details) {
        return new ModelProblem(file, null, line, english.formatted(details), arabic.formatted(details));
    }
}
