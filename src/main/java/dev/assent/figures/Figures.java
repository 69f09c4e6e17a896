package dev.assent.figures;

import dev.assent.register.Register;
import dev.assent.text.Texts;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
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
     * @param total   how many files there are, where its rows are files
     * @param next    number of the last file of this page, after which the next one begins; null: there is none
     * @param by      by what its rows are grouped
     * @param choices by what they can be
     * @param names   of the codes in its rows, in the reader's language
     */
    record Answer(String section, String by, List<String> choices, List<Column> columns, List<Map<String, Object>> rows, Map<String, String> names, Long total, String next) {
    }

    /** Files a page has where nothing else is said, and at most. */
    static final int PAGE = 100;
    static final int LONGEST_PAGE = 1000;
    /** What is taken away is read so many at once. */
    static final int AT_ONCE = 5000;
    private static final String MONTH = "\\d{4}-(0[1-9]|1[0-2])";
    private final Map<String, Section> sections = new TreeMap<>();
    private final Names names;
    private final Texts texts;
    private final Register register;

    Figures(List<Section> sections, Names names, Texts texts, Register register) {
        this.register = register;
        sections.forEach(section -> this.sections.put(section.name(), section));
        this.names = names;
        this.texts = texts;
    }

    /**
     * One section, with all its rows or the first page of its files.
     *
     * @throws WrongQuestion for a value that is none
     */
    Answer of(String name, Map<String, String> said, String by, Viewer viewer) {
        return of(name, said, by, null, PAGE, viewer);
    }

    /** As above, the page of files after this one. */
    Answer of(String name, Map<String, String> said, String by, String after, int most, Viewer viewer) {
        Section section = sections.get(name);
        if (section == null) {
            throw new WrongQuestion(null, name, String.join(", ", sections.keySet()));
        }
        check(said);
        Question question = new Question(said, viewer, register.now());
        List<String> choices = section.by().stream().map(Dimension::word).toList();
        Dimension grouped = by == null || by.isBlank() ? section.by().get(0)
                : Dimension.valueOf(WrongQuestion.unless("by", by, choices).toUpperCase(Locale.ROOT));
        if (section instanceof FileSection files) {
            FileSection.First first = after == null ? files.first(question, most + 1) : null;
            List<Map<String, Object>> found = first != null ? first.rows() : files.page(question, after, most + 1);
            List<Map<String, Object>> page = found.subList(0, Math.min(most, found.size()));
            return new Answer(name, grouped.word(), choices, columns(page), page, names(page, said), first == null ? null : first.total(),
                    found.size() > most ? String.valueOf(page.get(most - 1).get("number")) : null);
        }
        return answer(name, grouped.word(), choices, section.rows(question, grouped), said, null);
    }

    /** Rows with their columns and names. */
    Answer answer(String name, String by, List<String> choices, List<Map<String, Object>> rows, Map<String, String> said, String next) {
        return new Answer(name, by, choices, columns(rows), rows, names(rows, said), null, next);
    }

    /** Also of what was asked for: a page says it in words where no row has it. */
    private Map<String, String> names(List<Map<String, Object>> rows, Map<String, String> said) {
        Map<String, Object> asked = new HashMap<>(said);
        asked.remove("cause");
        return names.of(Stream.concat(rows.stream(), Stream.of(asked)).toList());
    }

    /** @throws WrongQuestion for a value that is none */
    static void check(Map<String, String> said) {
        for (String end : List.of("from", "to")) {
            if (said.containsKey(end) && !said.get(end).matches(MONTH)) {
                throw new WrongQuestion(end, said.get(end), "2026-01");
            }
        }
        if (said.containsKey("rung") && !said.get("rung").matches("\\d{1,4}")) {
            throw new WrongQuestion("rung", said.get("rung"), "1, 2, 3");
        }
        if (said.containsKey("age")) {
            WrongQuestion.unless("age", said.get("age"), Arrays.stream(Age.values()).map(age -> age.word).toList());
        }
        if (said.containsKey("of")) {
            WrongQuestion.unless("of", said.get("of"), List.of(Question.STEPS, Question.TASKS, Question.OPEN));
        }
        List<String> causes = Arrays.stream(Cause.values()).map(Cause::name).toList();
        if (said.containsKey("cause")) {
            Arrays.stream(said.get("cause").split(",")).forEach(cause -> WrongQuestion.unless("cause", cause, causes));
        }
    }

    private List<Column> columns(List<Map<String, Object>> rows) {
        Set<String> all = new LinkedHashSet<>();
        rows.forEach(row -> all.addAll(row.keySet()));
        all.removeIf(column -> column.endsWith("Query") || column.equals("task") || column.equals("model"));
        Map<String, String> labels = new LinkedHashMap<>();
        all.forEach(column -> labels.put(column, texts.say(Words.of(column))));
        return labels.entrySet().stream().map(each -> new Column(each.getKey(), each.getValue())).toList();
    }
}
