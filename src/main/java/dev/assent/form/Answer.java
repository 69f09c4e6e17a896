package dev.assent.form;

import java.util.List;
import java.util.Map;

/** One answer against its question: may it be given here, must it be, and is it of the right kind. */
record Answer(Field field, boolean given, Object value, Object current, boolean replacesWhole) {
    void check(boolean hidden, Map<String, Object> variables, Context context, Days days, Problems problems) {
        if (field.disabled()) {
            refuse(!given, "{0} cannot be changed here.", problems);
        } else if (hidden) {
            // a null would erase what the process already holds
            refuse(!given || value == null && current == null, "{0} is not asked under the answers given.", problems);
        } else if (context.says(field.json().path("readonly"))) {
            refuse(given ? unchanged() : !replacesWhole || current == null, "{0} cannot be changed here.", problems);
        } else if (field.type().equals("expression")) {
            refuse(!given || Json.close(value, context.value(field.json().path("expression"))),
                    "{0} does not match the answers it is calculated from.", problems);
        } else {
            asked(variables, context, days, problems);
        }
    }

    private void asked(Map<String, Object> variables, Context context, Days days, Problems problems) {
        if (field.required() && isBlank(value)) {
            problems.add(field, "{0} is required.");
        } else if (value != null && !value.equals("")) {
            switch (field.type()) {
                case "textfield", "textarea" -> TextRules.check(field, value, context, problems);
                case "number" -> NumberRules.check(field, value, context, problems);
                case "checkbox" -> refuse(value instanceof Boolean, "{0} must be yes or no.", problems);
                case "datetime" -> MomentRules.check(field, value, days, problems);
                default -> ChoiceRules.check(field, value, variables, context, problems);
            }
        }
    }

    private boolean unchanged() {
        return Json.same(value, current)
                || current == null && (isBlank(value) || Json.same(value, field.unanswered()))
                // the browser shows line breaks of a one-line field as spaces and sends them so
                || current instanceof String text && text.replaceAll("[\\r\\n\\t]", " ").equals(value);
    }

    private boolean isBlank(Object answer) {
        return answer == null || answer instanceof String text && text.isBlank()
                || answer instanceof List<?> list && list.isEmpty()
                || field.type().equals("checkbox") && Boolean.FALSE.equals(answer);
    }

    private void refuse(boolean accepted, String sentence, Problems problems) {
        if (!accepted) {
            problems.add(field, sentence);
        }
    }
}
