package dev.assent.table;

import dev.assent.engine.model.ModelProblem;
import dev.assent.setup.NationalSetup;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Whether a row of a table can be acted on; computed cells are only known with a file and pass. */
public final class RowCheck {
    private final NationalSetup setup;
    private final RuleTable table;
    private final RuleTable.Row row;
    private final List<ModelProblem> problems;

    RowCheck(NationalSetup setup, RuleTable table, RuleTable.Row row, List<ModelProblem> problems) {
        this.setup = setup;
        this.table = table;
        this.row = row;
        this.problems = problems;
    }

    public RuleTable.Row row() {
        return row;
    }

    public NationalSetup setup() {
        return setup;
    }

    /** What a column says; nothing if it is empty or computed. */
    public Optional<Object> value(String column) {
        return Optional.ofNullable(row.cells().get(column)).filter(value -> value != RuleTable.COMPUTED);
    }

    /** As {@link #value}, if it is a whole number. */
    public Optional<Integer> wholeNumber(String column) {
        return value(column).filter(Integer.class::isInstance).map(Integer.class::cast);
    }

    /** These columns must say something. */
    public void required(String... columns) {
        empty(columns).forEach(column -> fault(RowFault.EMPTY, column));
    }

    /** These must, because of what silence means in this row. */
    public void needed(Object silence, String... columns) {
        empty(columns).forEach(column -> fault(RowFault.NEEDED, column, silence));
    }

    /** This column must say something because another one does. */
    public void beside(String column, String other) {
        if (row.cells().get(column) == null && row.cells().get(other) != null) {
            fault(RowFault.NEEDED_BESIDE, column, other);
        }
    }

    private Stream<String> empty(String... columns) {
        return Arrays.stream(columns).filter(column -> row.cells().get(column) == null);
    }

    /** The column names an agency. */
    public void agency(String column) {
        value(column).ifPresent(id -> agency(column, id.toString()));
    }

    /** A word of the column names an agency. */
    public void agency(String column, String id) {
        valid(column, id, agency -> setup.agencies().stream().anyMatch(each -> each.id().equals(agency)));
    }

    /** The column names an agency, or the group of those who hold a rank there. */
    public void agencyOrRank(String column) {
        value(column).ifPresent(id -> valid(column, id.toString(), group -> setup.agency(group).isPresent()));
    }

    private void valid(String column, String id, Predicate<String> known) {
        if (!known.test(id)) {
            fault(RowFault.NO_AGENCY, column, id, setup.setup());
        }
    }

    /** The columns are whole numbers. */
    public void numbers(int least, String... columns) {
        Arrays.stream(columns).forEach(column -> value(column).filter(value -> !(value instanceof Integer number && number >= least))
                .ifPresent(value -> fault(RowFault.NO_NUMBER, column, value, least)));
    }

    /** The columns are yes or no. */
    public void yesOrNo(String... columns) {
        Arrays.stream(columns).forEach(column -> choice(column, List.of("true", "false")));
    }

    /** The column is one of these words. */
    public void choice(String column, List<String> choices) {
        value(column).filter(value -> !choices.contains(value.toString()))
                .ifPresent(value -> fault(RowFault.NO_CHOICE, column, value, String.join(", ", choices)));
    }

    /** An input asks for these words alone; a row that asks for another would never apply. */
    public void condition(String input, List<String> choices) {
        row.condition(input).stream().filter(word -> !choices.contains(word))
                .forEach(word -> fault(RowFault.NO_CHOICE, input, word, String.join(", ", choices)));
    }

    /** The column is a unit of time by which limits can be counted here. */
    public void unit(String column) {
        UnitCheck.of(this, column);
    }

    /** Says that something is wrong with a column of the row. */
    public void fault(RowFault fault, String column, Object... details) {
        problems.add(fault.at(table.file(), table.id(), row.line(), Stream.concat(Stream.of(row.number(), column), Arrays.stream(details)).toArray()));
    }
}
