package dev.assent.table;

import dev.assent.engine.ModelElement;
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
     * @param cells      output column to value: text, whole number, yes or no, null, or {@link #COMPUTED}
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
        List<String> inputs = new ArrayList<>();
        List<String> outputs = new ArrayList<>();
        String before = "";
        for (ModelElement element : elements) {
            if (element.is("decision")) {
                tables.add(new RuleTable(file, element.attribute("id"), new ArrayList<>()));
                inputs.clear();
                outputs.clear();
            } else if (element.is("output")) {
                outputs.add(element.attribute("name"));
            } else if (element.is("rule")) {
                last(tables).rows.add(new Row(last(tables).rows.size() + 1, element.line(), new LinkedHashMap<>(), new LinkedHashMap<>()));
            } else if (element.is("text")) {
                switch (before) {
                    case "inputExpression" -> inputs.add(element.text());
                    case "inputEntry" -> put(last(last(tables).rows).conditions, inputs, element.text());
                    case "outputEntry" -> put(last(last(tables).rows).cells, outputs, value(element.text()));
                    default -> { }
                }
            }
            before = element.type();
        }
        return tables;
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }

    private static <T> void put(Map<String, T> cells, List<String> columns, T value) {
        cells.put(columns.get(cells.size()), value);
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
        return text.matches("true|false") ? (Object) Boolean.valueOf(text) : COMPUTED;
    }
}
