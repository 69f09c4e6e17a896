package dev.assent.handbook;

import dev.assent.handbook.Table.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is different in a procedure from an earlier version of it.
 *
 * @param tables only those that differ
 * @param models by process, what was added and removed; both empty where only its settings or drawing changed
 * @param forms  ids of those that differ
 */
record Changes(List<OfTable> tables, List<OfModel> models, List<String> forms) {
    /** @param before null: the table is new; @param now null: it is gone */
    record OfTable(Table before, Table now, List<OfRow> rows) {
    }

    /** Of a row: both where it says something else, one where it is new or gone. */
    record OfRow(Row before, Row now) {
    }

    /** @param before null: the process is new; @param now null: it is gone */
    record OfModel(Model before, Model now, List<String> added, List<String> removed) {
    }

    boolean isEmpty() {
        return tables.isEmpty() && models.isEmpty() && forms.isEmpty();
    }

    static Changes between(Procedure before, Procedure now) {
        List<OfTable> tables = new ArrayList<>();
        pairs(before.tables(), now.tables(), Table::id).forEach(pair -> {
            List<OfRow> rows = rows(pair.get(0), pair.get(1));
            if (pair.get(0) == null || pair.get(1) == null || !rows.isEmpty()) {
                tables.add(new OfTable(pair.get(0), pair.get(1), rows));
            }
        });
        List<OfModel> models = new ArrayList<>();
        pairs(before.models(), now.models(), Model::id).stream().filter(pair -> pair.contains(null) || !said(pair.get(0)).equals(said(pair.get(1)))).forEach(pair ->
                models.add(new OfModel(pair.get(0), pair.get(1), without(names(pair.get(1)), names(pair.get(0))), without(names(pair.get(0)), names(pair.get(1))))));
        Set<String> asked = now.models().stream().flatMap(model -> model.all("userTask", "startEvent").stream()).map(task -> task.attribute("formRef").replaceAll(".*'(\\w+)'.*", "$1")).collect(Collectors.toSet());
        return new Changes(tables, models, asked.stream().filter(form -> !Objects.equals(before.form(form), now.form(form))).sorted().toList());
    }

    private static <T> List<List<T>> pairs(List<T> before, List<T> now, Function<T, String> id) {
        Map<String, T> older = before.stream().collect(Collectors.toMap(id, each -> each, (one, other) -> one, LinkedHashMap::new));
        List<List<T>> pairs = new ArrayList<>();
        now.forEach(each -> pairs.add(java.util.Arrays.asList(older.remove(id.apply(each)), each)));
        older.values().forEach(gone -> pairs.add(java.util.Arrays.asList(gone, null)));
        return pairs;
    }

    // a row keeps its id when a designer edits it; where it moved, nothing has changed
    private static List<OfRow> rows(Table before, Table now) {
        List<Row> older = new ArrayList<>(before == null ? List.of() : before.rows());
        List<Row> newer = new ArrayList<>(now == null ? List.of() : now.rows());
        newer.removeIf(row -> older.stream().filter(row::sameAs).findFirst().map(older::remove).orElse(false));
        Map<String, Row> byId = new HashMap<>();
        older.forEach(row -> byId.put(row.id(), row));
        List<OfRow> changes = new ArrayList<>();
        newer.forEach(row -> changes.add(new OfRow(byId.remove(row.id()), row)));
        older.stream().filter(row -> byId.containsValue(row)).forEach(row -> changes.add(new OfRow(row, null)));
        return changes;
    }

    /** Everything but lines and the drawing. */
    private static List<String> said(Model model) {
        return model.elements().stream().filter(element -> !element.type().startsWith("BPMN") && !element.is("Bounds", "waypoint", "definitions"))
                .map(element -> element.type() + element.attributes() + element.text()).toList();
    }

    private static List<String> names(Model model) {
        return model == null ? List.of() : model.elements().stream().filter(element -> !element.is("process", "property", "message", "sequenceFlow")).map(element -> element.attribute("name"))
                .filter(name -> !name.isEmpty()).toList();
    }

    private static List<String> without(List<String> names, List<String> others) {
        Set<String> known = new HashSet<>(others);
        return names.stream().filter(name -> !known.contains(name)).distinct().toList();
    }
}
