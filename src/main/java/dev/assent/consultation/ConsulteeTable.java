package dev.assent.consultation;

import dev.assent.engine.ModelElement;
import dev.assent.engine.ModelSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the rows of a table (consultees, verifications, requests, rungs) from its file, as far as its cells are plain values. */
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

    /**
     * The rows of every table that a process of these models hands to a block.
     *
     * @param variable by which it is handed over, e.g. {@code verificationTable}
     */
    public static List<Row> named(String variable, ModelSet models) {
        return models.resources().keySet().stream().flatMap(file -> models.elements(file).stream()).filter(element -> names(element, Set.of(variable)))
                .map(element -> element.attribute("sourceExpression")).distinct().flatMap(table -> models.resources().keySet().stream()
                        .filter(file -> decisions(file, models).contains(table)).flatMap(file -> rows(table, models.elements(file)).stream()))
                .toList();
    }

    /** Does the element hand a table, named literally, to a block? */
    public static boolean names(ModelElement element, Set<String> variables) {
        return element.is("in") && variables.contains(element.attribute("target"))
                && !element.attribute("sourceExpression").isEmpty() && !element.attribute("sourceExpression").contains("{");
    }

    /** The decisions of a file. */
    public static List<String> decisions(String file, ModelSet models) {
        return !file.endsWith(".dmn") ? List.of() : models.elements(file).stream().filter(element -> element.is("decision"))
                .map(element -> element.attribute("id")).toList();
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
