package dev.assent.form;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Checks all answers on one level of data, then the rows below it. */
record ScopeCheck(Scope scope, boolean isRow, Map<String, Object> variables, Days days) {
    void check(Map<?, ?> submitted, Object current, Context context, Problems problems) {
        strangers(submitted, List.of(), problems);
        for (Field field : scope.fields()) {
            Answer answer = new Answer(field, Paths.has(submitted, field.path()), Paths.get(submitted, field.path()),
                    Paths.get(current, field.path()), replacesWhole(field, submitted));
            answer.check(context.hides(field.hides()), variables, context, days, problems);
        }
        for (Rows rows : scope.rows()) {
            rows(rows, submitted, Paths.get(current, rows.path()), context, problems);
        }
    }

    // a row or a group is stored as one value: what is left out of it is lost
    private boolean replacesWhole(Field field, Map<?, ?> submitted) {
        List<String> path = field.path();
        return isRow || path.size() > 1 && Paths.get(submitted, path.subList(0, path.size() - 1)) instanceof Map;
    }

    private void rows(Rows rows, Map<?, ?> submitted, Object current, Context context, Problems problems) {
        if (!Paths.has(submitted, rows.path())) {
            return;
        }
        Object value = Paths.get(submitted, rows.path());
        if (context.hides(rows.hides())) {
            problems.add(rows.path(), rows.label(), "{0} is not asked under the answers given.");
        } else if (!(value instanceof List<?> list) || !list.stream().allMatch(Map.class::isInstance)) {
            problems.add(rows.path(), rows.label(), "{0} must be a list.");
        } else if (list.size() > Rows.MOST) {
            problems.add(rows.path(), rows.label(), "{0} has too many rows; at most {1} are accepted.",
                    String.valueOf(Rows.MOST));
        } else {
            List<?> before = current instanceof List<?> known ? known : List.of();
            for (int i = 0; i < list.size(); i++) {
                new ScopeCheck(rows.row(), true, variables, days).check((Map<?, ?>) list.get(i),
                        i < before.size() ? before.get(i) : null, context.row(list.get(i), i + 1), problems.below(rows.path(), i));
            }
        }
    }

    private void strangers(Map<?, ?> submitted, List<String> above, Problems problems) {
        submitted.forEach((key, value) -> {
            List<String> path = Stream.concat(above.stream(), Stream.of(String.valueOf(key))).toList();
            if (scope.knows(path, true)) {
                if (value instanceof Map<?, ?> inner) {
                    strangers(inner, path, problems);
                } else {
                    problems.add(path, String.join(".", path), "{0} must be a group of answers.");
                }
            } else if (!scope.knows(path, false)) {
                problems.add(path, String.join(".", path), "{0} is not a field of this form.");
            }
        });
    }
}
