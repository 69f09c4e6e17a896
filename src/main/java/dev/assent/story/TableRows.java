package dev.assent.story;

import dev.assent.engine.model.ModelElement;
import dev.assent.engine.model.ModelSet;
import dev.assent.engine.model.TableCell;
import dev.assent.story.NotTried.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The rows of a setup's own decision tables, and those of the common time limits that date its steps. */
record TableRows(List<Row> rows) {
    private static final String LIMIT = "limit";
    private static final String COMMON = "/TimeLimits.dmn";

    /**
     * @param id      of the rule in its file
     * @param cells   what it answers, as it is written
     * @param limited whether it sets a time limit
     * @param common  whether it is of a table that other setups have, too
     */
    record Row(String file, String table, String id, int number, int line, String cells, boolean limited, boolean common) {
    }

    /**
     * Those of the tables in the setup's folder, and of tables elsewhere that are called after it.
     *
     * @param steps ids of the tasks that files of the setup may come to
     */
    static TableRows of(String folder, String setup, Set<String> steps, ModelSet models) {
        List<Row> rows = new ArrayList<>();
        models.resources().keySet().stream().filter(file -> file.endsWith(".dmn"))
                .filter(file -> file.startsWith(folder) || file.substring(file.lastIndexOf('/') + 1).startsWith(setup)).forEach(file -> add(file, models.elements(file), null, rows));
        models.resources().keySet().stream().filter(file -> file.endsWith(COMMON)).forEach(file -> add(file, models.elements(file), steps, rows));
        return new TableRows(rows);
    }

    // steps: null, all rows; else those that date one of these
    private static void add(String file, List<ModelElement> elements, Set<String> steps, List<Row> rows) {
        List<TableCell> cells = TableCell.of(elements);
        String table = "";
        int number = 0;
        for (ModelElement element : elements) {
            if (element.is("decision")) {
                table = element.attribute("id");
                number = 0;
            } else if (element.is("rule")) {
                number++;
                row(file, table, element, number, steps, cells).ifPresent(rows::add);
            }
        }
    }

    private static Optional<Row> row(String file, String table, ModelElement rule, int number, Set<String> steps, List<TableCell> cells) {
        List<TableCell> own = cells.stream().filter(cell -> cell.table().equals(table) && cell.row() == number && !cell.text().isBlank()).toList();
        String words = own.stream().filter(cell -> !cell.text().strip().equals("-")).limit(4).map(cell -> cell.column() + " " + cell.text().strip()).collect(Collectors.joining(", "));
        boolean limited = own.stream().anyMatch(cell -> cell.kind() == TableCell.Kind.OUTPUT && cell.column().equals(LIMIT) && !cell.text().strip().equals("null"));
        boolean dates = steps == null || own.stream().filter(cell -> cell.kind() == TableCell.Kind.CONDITION)
                .anyMatch(cell -> steps.stream().anyMatch(step -> cell.text().contains('"' + step + '"')));
        return dates ? Optional.of(new Row(file, table, rule.attribute("id"), number, rule.line(), words, limited, steps != null)) : Optional.empty();
    }

    /** Those of a kind that are not among the tried ones. */
    List<Item> without(Set<String> tried, Predicate<Row> kind, Function<Row, String> key) {
        return rows.stream().filter(kind).filter(row -> !tried.contains(key.apply(row)))
                .map(row -> new Item(row.file() + ":" + row.line(), Said.of("{0}, row {1}: {2}", row.table(), row.number(), row.cells()))).toList();
    }
}
