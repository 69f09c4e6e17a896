package dev.assent.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Collects what is wrong with the answers below one place of the form. */
record Problems(List<FormProblem> found, String prefix) {
    Problems() {
        this(new ArrayList<>(), "");
    }

    Problems below(List<String> path, int row) {
        return new Problems(found, prefix + String.join(".", path) + "[" + row + "].");
    }

    void add(List<String> path, String label, String pattern, Object... more) {
        Object[] args = Stream.concat(Stream.of(label), Stream.of(more)).toArray();
        found.add(new FormProblem(prefix + String.join(".", path), label, pattern, args));
    }

    void add(Field field, String pattern, Object... more) {
        add(field.path(), field.label(), pattern, more);
    }
}
