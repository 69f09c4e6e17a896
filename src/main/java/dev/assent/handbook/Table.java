package dev.assent.handbook;

import java.util.List;
import java.util.Map;

/**
 * A decision table as its file says.
 *
 * @param policy which of its rows count: UNIQUE, FIRST, COLLECT ...
 */
record Table(String file, String id, String name, String description, String version, String policy, List<Input> inputs, List<Output> outputs, List<Row> rows) {
    /** What a row asks about. */
    record Input(String label, String expression) {
    }

    /** What a row says. */
    record Output(String label, String name) {
    }

    /**
     * @param number as Camunda Modeler shows it
     * @param note   its annotation
     * @param tests  what it asks of each input, by place
     * @param cells  what it says, by the name of the output
     */
    record Row(int number, String id, String note, List<String> tests, Map<String, Cell> cells) {
        Cell cell(String column) {
            return cells.getOrDefault(column, Cell.NONE);
        }

        /** Do both say the same, wherever they stand? */
        boolean sameAs(Row other) {
            return note.equals(other.note) && tests.equals(other.tests) && cells.equals(other.cells);
        }
    }

    boolean has(String... columns) {
        return List.of(columns).stream().allMatch(column -> outputs.stream().anyMatch(output -> output.name().equals(column)));
    }

    boolean asks(String expression) {
        return inputs.stream().anyMatch(input -> input.expression().equals(expression));
    }

    /** What the row asks of this input; empty: nothing. */
    String test(Row row, String expression) {
        for (int i = 0; i < inputs.size(); i++) {
            if (inputs.get(i).expression().equals(expression)) {
                return row.tests().get(i);
            }
        }
        return "";
    }
}
