package dev.assent.figures;

import dev.assent.text.Texts;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Answers what is asked of one section, the same for the page, an export, and whoever calls the API. */
@Component
class Figures {
    /** A column, named in the reader's language. */
    record Column(String name, String label) {
    }

    /**
     * A section.
     *
     * @param by      by what its rows are grouped
     * @param choices by what they can be
     * @param names   of the codes in its rows, in the reader's language
     */
    record Answer(String section, String by, List<String> choices, List<Column> columns, List<Map<String, Object>> rows, Map<String, String> names) {
    }

    private static final String MONTH = "\\d{4}-(0[1-9]|1[0-2])";
    private final Map<String, Section> sections = new TreeMap<>();
    private final Names names;
    private final Texts texts;

    Figures(List<Section> sections, Names names, Texts texts) {
        sections.forEach(section -> this.sections.put(section.name(), section));
        this.names = names;
        this.texts = texts;
    }

    /** @throws WrongQuestion for a value that is none */
    Answer of(String name, Map<String, String> said, String by, Viewer viewer) {
        Section section = sections.get(name);
        if (section == null) {
            throw new WrongQuestion(null, name, String.join(", ", sections.keySet()));
        }
        check(said);
        List<String> choices = section.by().stream().map(Dimension::word).toList();
        Dimension grouped = by == null || by.isBlank() ? section.by().get(0)
                : Dimension.valueOf(WrongQuestion.unless("by", by, choices).toUpperCase(Locale.ROOT));
        List<Map<String, Object>> rows = section.rows(new Question(said, viewer), grouped);
        return new Answer(name, grouped.word(), choices, columns(rows), rows, names.of(rows));
    }

    private static void check(Map<String, String> said) {
        for (String end : List.of("from", "to")) {
            if (said.containsKey(end) && !said.get(end).matches(MONTH)) {
                throw new WrongQuestion(end, said.get(end), "2026-01");
            }
        }
        if (said.containsKey("rung") && !said.get("rung").matches("\\d{1,4}")) {
            throw new WrongQuestion("rung", said.get("rung"), "1, 2, 3");
        }
        List<String> causes = Arrays.stream(Cause.values()).map(Cause::name).toList();
        if (said.containsKey("cause")) {
            Arrays.stream(said.get("cause").split(",")).forEach(cause -> WrongQuestion.unless("cause", cause, causes));
        }
    }

    private List<Column> columns(List<Map<String, Object>> rows) {
        Set<String> all = new LinkedHashSet<>();
        rows.forEach(row -> all.addAll(row.keySet()));
        all.removeIf(column -> column.endsWith("Query"));
        Map<String, String> labels = new LinkedHashMap<>();
        all.forEach(column -> labels.put(column, texts.say(Words.of(column))));
        return labels.entrySet().stream().map(each -> new Column(each.getKey(), each.getValue())).toList();
    }
}
