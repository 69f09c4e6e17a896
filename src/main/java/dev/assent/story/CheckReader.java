package dev.assent.story;

import dev.assent.story.Check.Kind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Reads what must be so. */
final class CheckReader {
    static final Set<String> WORDS = Set.of("with", "task", "noTask", "due", "which", "recorded", "notRecorded", "facts", "times", "told", "notTold",
            "about", "ended", "standing", "outerLimit");
    private static final Map<String, Kind> BY_WORD = words();
    private static final String MOMENT = "\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2})?";

    private final Terms terms;
    private final Set<String> who;

    CheckReader(Terms terms, Set<String> who) {
        this.terms = terms;
        this.who = who;
    }

    private static Map<String, Kind> words() {
        Map<String, Kind> words = new LinkedHashMap<>();
        words.put("task", Kind.TASK);
        words.put("noTask", Kind.TASK);
        words.put("recorded", Kind.RECORDED);
        words.put("notRecorded", Kind.RECORDED);
        words.put("told", Kind.TOLD);
        words.put("notTold", Kind.TOLD);
        words.put("ended", Kind.ENDED);
        words.put("standing", Kind.STANDING);
        words.put("outerLimit", Kind.OUTER_LIMIT);
        return words;
    }

    Check read(Part part) {
        Map<String, Part> said = part.entries(WORDS);
        String word = BY_WORD.keySet().stream().filter(said::containsKey).findFirst().orElse(null);
        if (word == null) {
            part.fault("Say what must be so: {0}.", String.join(", ", BY_WORD.keySet()));
            return new Check(part.line(), Kind.ENDED, null, "", false, null, Map.of(), null);
        }
        Kind kind = BY_WORD.get(word);
        Part value = said.get(word);
        String what = value.text();
        String with = said.containsKey("with") ? who(said.get("with")) : null;
        if (kind == Kind.TASK) {
            what = task(value);
        } else if (kind == Kind.TOLD) {
            with = value.text().contains("@") || value.text().equals(ActReader.APPLICANT) ? value.text() : who(value);
            what = said.containsKey("about") ? said.get("about").text() : "";
        } else if (kind == Kind.OUTER_LIMIT) {
            moment(value);
        }
        String due = said.containsKey("due") ? moment(said.get("due")) : null;
        Part facts = said.getOrDefault("facts", said.get("which"));
        Integer times = said.containsKey("times") ? said.get("times").number().orElse(null) : null;
        return new Check(part.line(), kind, with, what, word.startsWith("no"), due, facts == null ? Map.of() : ActReader.map(facts), times);
    }

    private String task(Part task) {
        return terms.task(task.text()).orElseGet(() -> {
            task.fault("No model has a task called \"{0}\"; there are: {1}.", task.text(), String.join(", ", terms.tasks()));
            return "";
        });
    }

    private String who(Part part) {
        if (!who.contains(part.text())) {
            part.fault("\"{0}\" is no agency, group or person here; there are: {1}.", part.text(), String.join(", ", who));
        }
        return part.text();
    }

    private static String moment(Part part) {
        if (!part.text().matches(MOMENT)) {
            part.fault("\"{0}\" is no day such as 2026-11-23, nor a moment such as 2026-11-23 16:00.", part.text());
        }
        return part.text();
    }
}
