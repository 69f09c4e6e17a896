package dev.assent.table;

import dev.assent.engine.model.ModelElement;
import dev.assent.engine.model.TableCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A decision table as its file says, as far as its cells are plain values.
 *
 * @param file of the models
 * @param id   of the decision
 */
public record RuleTable(String file, String id, List<Row> rows) {
    /** Stands for a cell that is only known when a file is at hand, because it is an expression. */
    public static final Object COMPUTED = new Object();

    /**
     * @param number     of the row as Camunda Modeler shows it
     * @param conditions input expression to what its cell says
     * @param cells      output column to value: text, whole number, any other number as a decimal, yes or no, null, or {@link #COMPUTED}
     */
    public record Row(int number, int line, Map<String, String> conditions, Map<String, Object> cells) {
        /** The texts that an input lets pass; empty if it lets all pass, or if only a file can tell. */
        public List<String> condition(String input) {
            String cell = conditions.getOrDefault(input, "").strip();
            return !cell.matches("\"[^\"]*\"(\\s*,\\s*\"[^\"]*\")*") ? List.of()
                    : List.of(cell.substring(1, cell.length() - 1).split("\"\\s*,\\s*\""));
        }

        /** Is anything asked of this input? */
        public boolean asks(String input) {
            String cell = conditions.getOrDefault(input, "").strip();
            return !cell.isEmpty() && !cell.equals("-");
        }
    }

    /** The tables of a file. */
    static List<RuleTable> of(String file, List<ModelElement> elements) {
        List<RuleTable> tables = new ArrayList<>();
        for (ModelElement element : elements) {
            if (element.is("decision")) {
                tables.add(new RuleTable(file, element.attribute("id"), new ArrayList<>()));
            } else if (element.is("rule") && !tables.isEmpty()) {
                List<Row> rows = tables.get(tables.size() - 1).rows;
                rows.add(new Row(rows.size() + 1, element.line(), new LinkedHashMap<>(), new LinkedHashMap<>()));
            }
        }
        List<TableCell> cells = TableCell.of(elements);
        tables.forEach(table -> table.fill(cells.stream().filter(cell -> cell.table().equals(table.id)).toList()));
        return tables;
    }

    private void fill(List<TableCell> cells) {
        Map<Integer, String> inputs = new LinkedHashMap<>();
        for (TableCell cell : cells) {
            switch (cell.kind()) {
                case INPUT -> inputs.put(cell.place(), cell.text());
                case CONDITION -> rows.get(cell.row() - 1).conditions.putIfAbsent(inputs.getOrDefault(cell.place(), ""), cell.text());
                case OUTPUT -> rows.get(cell.row() - 1).cells.put(cell.column(), value(cell.text()));
                default -> { }
            }
        }
    }

    private static Object value(String feel) {
        String text = feel.strip();
        if (text.isEmpty() || text.equals("null")) {
            return null;
        }
        if (text.matches("\"[^\"]*\"")) {
            return text.substring(1, text.length() - 1);
        }
        if (text.matches("-?\\d{1,9}")) {
            return Integer.valueOf(text);
        }
        if (text.matches("-?\\d+(\\.\\d+)?")) {
            return new BigDecimal(text);
        }
        return text.matches("true|false") ? (Object) Boolean.valueOf(text) : COMPUTED;
    }
}
