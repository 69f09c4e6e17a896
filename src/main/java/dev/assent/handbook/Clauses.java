package dev.assent.handbook;

import dev.assent.handbook.Table.Output;
import dev.assent.handbook.Table.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One row on its way into sentences; what no sentence takes is said at the end under the label of its column, so that nothing is left out. */
final class Clauses {
    private static final Map<String, String> UNITS = Map.of("WORKING_DAYS", "one working day|{0} working days", "CALENDAR_DAYS", "one calendar day|{0} calendar days",
            "HOURS", "one hour|{0} hours", "MONTHS", "one month|{0} months", "YEARS", "one year|{0} years", "BUSINESS_HOURS", "one business hour|{0} business hours");
    private static final Pattern PERIOD = Pattern.compile("(-?)P(\\d+)([DMY])");
    private static final Map<String, String> PERIODS = Map.of("D", "CALENDAR_DAYS", "M", "MONTHS", "Y", "YEARS");
    private final Table table;
    private final Row row;
    private final Words words;
    private final Names names;
    private final Conditions conditions;
    private final Set<String> taken = new HashSet<>();
    private final Set<String> asked = new HashSet<>();
    private final List<String> sentences = new ArrayList<>();

    Clauses(Table table, Row row, Words words, Names names) {
        this.table = table;
        this.row = row;
        this.words = words;
        this.names = names;
        this.conditions = new Conditions(words, names);
    }

    Words words() {
        return words;
    }

    Names names() {
        return names;
    }

    Table table() {
        return table;
    }

    Row row() {
        return row;
    }

    /** What a column says, now said; nothing where it is empty. */
    Optional<Cell> take(String column) {
        taken.add(column);
        return Optional.of(row.cell(column)).filter(cell -> !cell.isEmpty());
    }

    /** As {@link #take}, in words. */
    Optional<String> value(String column) {
        return take(column).map(cell -> value(column, cell));
    }

    /** The texts that an input lets pass, no longer a condition. */
    List<String> asked(String expression) {
        List<String> items = Conditions.items(table.test(row, expression));
        if (!items.stream().allMatch(item -> item.matches("\"[^\"]+\""))) {
            return List.of();
        }
        asked.add(expression);
        return items.stream().map(item -> item.substring(1, item.length() - 1)).toList();
    }

    /** Under which conditions; empty: always. */
    String where() {
        return conditions.of(table, row, asked);
    }

    /** So much time. */
    Optional<String> time(String column, String unitColumn) {
        String unit = row.cell(unitColumn).plain();
        return take(column).map(cell -> {
            if (!cell.isNumber() || !UNITS.containsKey(unit)) {
                return cell.isNumber() ? words.say("{0} {1}", Words.escaped(cell.plain()), names.word(unit, unitColumn)) : words.say("a time that is computed for each file, {0}", Words.code(cell.feel()));
            }
            taken.add(unitColumn);
            return words.counted(Long.parseLong(cell.plain()), UNITS.get(unit));
        });
    }

    void say(String pattern, Object... html) {
        sentences.add(words.say(pattern, html));
    }

    /** One sentence if the column says yes. */
    void ifYes(String column, String sentence) {
        take(column).filter(cell -> cell.is("true")).ifPresent(yes -> say(sentence));
        if (!row.cell(column).is("true") && !row.cell(column).is("false")) {
            taken.remove(column);
        }
    }

    /** All sentences, those of the columns that nobody took among them. */
    List<String> sentences() {
        for (Output output : table.outputs()) {
            if (!taken.contains(output.name()) && !output.name().equals("basis")) {
                (output.name().matches("\\w*(Within|Limit|Before|Grace)") && row.cell(output.name()).isNumber() ? time(output.name(), "unit") : value(output.name())).ifPresent(value -> say("{0}: {1}.", words.written(output.label().replaceAll("\\s*\\(same unit\\)$", "")), value));
            }
        }
        return sentences;
    }

    private String value(String column, Cell cell) {
        if (!cell.isPlain()) {
            return Words.code(cell.feel());
        }
        if (cell.isNumber()) {
            return Words.number(new java.math.BigDecimal(cell.plain()));
        }
        return cell.isText() ? text(column, cell.plain()) : words.say(cell.is("true") ? "Yes" : "No");
    }

    private String text(String column, String text) {
        Matcher period = PERIOD.matcher(text);
        if (period.matches()) {
            String time = period.group(2).equals("0") ? "" : words.counted(Long.parseLong(period.group(2)), UNITS.get(PERIODS.get(period.group(3))));
            return time.isEmpty() ? words.say("today") : words.say(period.group(1).isEmpty() ? "in {0}" : "{0} ago", time);
        }
        if (text.contains(" ") && !text.matches("[\\w, ]+") || text.matches("[A-Z][a-z]+( \\w+)+")) {
            return words.written(text);
        }
        return words.and(java.util.Arrays.stream(text.split(",\\s*")).map(word -> names.word(word, column)).toList());
    }

    /** The law or reason that the row stands on, and its note where that says more. */
    List<String> basis() {
        Cell written = row.cell("basis");
        String basis = written.isEmpty() ? "" : written.isText() ? words.written(written.plain()) : Words.code(written.feel());
        String note = words.written(row.note());
        return note.contains(basis) ? note.isEmpty() ? List.of() : List.of(note) : basis.contains(note) ? List.of(basis) : List.of(basis, note);
    }
}
