package dev.assent.naming;

import dev.assent.engine.model.ModelSet;
import dev.assent.table.RuleTable;
import dev.assent.table.SetupTables;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Tables that rows of other tables name, in columns that end with {@code Table}. */
final class TableColumns {
    private final List<RuleTable> tables;

    TableColumns(ModelSet models) {
        this.tables = SetupTables.all(models);
    }

    /** Every table that this column names anywhere. */
    Set<String> named(String column) {
        Set<String> named = new TreeSet<>();
        tables.forEach(table -> table.rows().forEach(row -> add(column, row.cells().get(column), named)));
        return named;
    }

    /** A table and those that its rows name. */
    Set<String> reached(String id) {
        Set<String> reached = new TreeSet<>();
        tables.stream().filter(table -> table.id().equals(id)).forEach(table -> {
            reached.add(id);
            table.rows().forEach(row -> row.cells().forEach((column, cell) -> add(column, cell, reached)));
        });
        return reached;
    }

    private static void add(String column, Object cell, Set<String> found) {
        if (column.endsWith("Table") && cell instanceof String id) {
            found.add(id);
        }
    }
}
