package dev.assent.consultation;

import dev.assent.engine.ModelElement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the rows of a table of consultees, or of rungs, from its file, as far as its cells are plain values. */
public final class ConsulteeTable {
    /** Stands for a cell that is only known when a file is at hand, because it is an expression. */
    public static final Object COMPUTED = new Object();

    /**
     * @param number of the row as Camunda Modeler shows it
     * @param cells  output column to value: text, whole number, yes or no, null, or {@link #COMPUTED}
     */
    public record Row(int number, int line, Map<String, Object> cells) {
    }

    private ConsulteeTable() {
    }

    /** The rows of one decision of a file. */
    public static List<Row> rows(String decision, List<ModelElement> elements) {
        List<Row> rows = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        boolean inside = false;
        boolean cell = false;
        for (ModelElement element : elements) {
            if (element.is("decision")) {
                inside = element.attribute("id").equals(decision);
            } else if (inside && element.is("output")) {
                columns.add(element.attribute("name"));
            } else if (inside && element.is("rule")) {
                rows.add(new Row(rows.size() + 1, element.line(), new LinkedHashMap<>()));
            } else if (inside && cell && element.is("text")) {
                Map<String, Object> cells = rows.get(rows.size() - 1).cells();
                cells.put(columns.get(cells.size()), value(element.text()));
            }
            cell = element.is("outputEntry");
        }
        return rows;
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
