package dev.assent.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What people answer: written beside the step, or by the name of usual answers that stories share, with changes. */
final class StoryAnswers {
    /** Answers that are written into the rows which the procedure lays out, in their order. */
    record LaidOut(List<?> rows) {
    }

    private static final String AS = "as";
    private final Map<String, Map<String, Object>> usual;

    /** @param usual by name */
    StoryAnswers(Map<String, Map<String, Object>> usual) {
        this.usual = new TreeMap<>(usual);
    }

    Map<String, Object> read(Part part, Map<String, FormTerms.Question> questions) {
        Map<String, Object> answers = new LinkedHashMap<>();
        if (part.isText()) {
            named(part).ifPresent(answers::putAll);
            return answers;
        }
        part.entries(Set.of()).forEach((name, value) -> {
            if (name.equals(AS) && !questions.containsKey(AS)) {
                named(value).ifPresent(answers::putAll);
            } else {
                check(name, value, questions);
                answers.put(name, value.value());
            }
        });
        // null beside a usual answer: it is left out
        answers.values().removeIf(value -> value == null);
        questions.forEach((name, question) -> {
            if (question.fixed() && answers.get(name) instanceof List<?> rows) {
                answers.put(name, new LaidOut(rows));
            }
        });
        return answers;
    }

    private Optional<Map<String, Object>> named(Part name) {
        Map<String, Object> found = usual.get(name.text());
        if (found == null) {
            name.fault("There are no usual answers called \"{0}\"; there are: {1}.", name.text(), String.join(", ", usual.keySet()));
        }
        return Optional.ofNullable(found);
    }

    private static void check(String name, Part value, Map<String, FormTerms.Question> questions) {
        if (!questions.containsKey(name)) {
            value.fault("The form does not ask \"{0}\"; it asks: {1}.", name, String.join(", ", questions.keySet()));
            return;
        }
        Set<String> rows = questions.get(name).rows();
        if (!rows.isEmpty()) {
            rows(value).forEach(row -> row.entries(Set.of()).forEach((cell, at) -> {
                if (!rows.contains(cell)) {
                    at.fault("The form does not ask \"{0}\"; it asks: {1}.", name + "." + cell, String.join(", ", rows));
                }
            }));
        }
    }

    private static List<Part> rows(Part value) {
        return value.items().stream().filter(Part::isMap).toList();
    }
}
