package dev.assent.engine;

/** What can be wrong with a set of models, said to the person who drew them. */
enum ModelFault {
    NO_FOLDER("the folder of models does not exist. Correct assent.models.",
            "مجلد النماذج غير موجود. صحّح الإعداد assent.models."),
    NO_FOLDER_TO_WATCH("assent.models-watch is on, but assent.models names no folder to watch.",
            "الإعداد assent.models-watch مفعّل، لكن assent.models لا يسمّي مجلداً للمراقبة."),
    NO_MODELS("there is no model to deploy.", "لا يوجد أي نموذج للنشر."),
    NO_MODEL("this is a kind of file which Assent does not use. Models are .bpmn, .dmn and .form files.",
            "هذا نوع من الملفات لا يستخدمه Assent. النماذج هي ملفات .bpmn و .dmn و .form."),
    UNREADABLE("the file cannot be read: %s", "تعذّرت قراءة الملف: %s"),
    MALFORMED("the file is not well formed: %s", "الملف غير سليم البنية: %s"),
    NO_ID("the model has no id.", "النموذج بلا معرّف."),
    SAME_ID("the %s \"%s\" is already defined in %s.", "%s «%s» معرّف مسبقاً في %s."),
    NO_PROCESS("the called process \"%s\" does not exist.", "الإجراء المستدعى «%s» غير موجود."),
    NO_DECISION("the decision \"%s\" does not exist.", "جدول القرار «%s» غير موجود."),
    NO_FORM("the form \"%s\" does not exist.", "الاستمارة «%s» غير موجودة."),
    NO_STEP("the step \"%s\" does not exist in the application.", "الخطوة «%s» غير موجودة في التطبيق."),
    NO_FILE_STATE("the property fileState knows \"open\" and \"closed\", not \"%s\".",
            "الخاصية fileState لا تعرف إلا «open» و«closed»، وليس «%s»."),
    BAD_FEEL("the expression %s cannot be read: %s", "تعذّرت قراءة التعبير %s: %s"),
    NEWER_FORM("the form needs schema version %s, the task list shows at most 16.",
            "الاستمارة تتطلب إصدار المخطط %s، وقائمة المهام تعرض 16 على الأكثر."),
    UNKNOWN_COMPONENT("the task list cannot show a component of type \"%s\".",
            "لا تستطيع قائمة المهام عرض مكوّن من النوع «%s»."),
    ENGINE("the engine refuses the model: %s", "يرفض المحرّك النموذج: %s");

    private final String english;
    private final String arabic;

    ModelFault(String english, String arabic) {
        this.english = english;
        this.arabic = arabic;
    }

    ModelProblem at(String file, Object... details) {
        return new ModelProblem(file, null, 0, english.formatted(details), arabic.formatted(details));
    }
}
