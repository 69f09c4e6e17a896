package dev.assent.naming;

import dev.assent.engine.model.FeelNames;
import dev.assent.engine.model.ModelElement;
import dev.assent.engine.model.ModelProblem;
import dev.assent.engine.model.ModelSet;
import dev.assent.engine.model.TableCell;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The names that cells of decision tables read, against what the tables are handed where they are asked. */
final class TableNames {
    private static final Set<String> INPUT = Set.of("?", "cellInput");

    private final Map<String, List<TableAsks.Ask>> asks;
    private final List<ModelProblem> problems = new ArrayList<>();

    TableNames(List<TableAsks.Ask> asks) {
        this.asks = asks.stream().collect(Collectors.groupingBy(TableAsks.Ask::table));
    }

    List<ModelProblem> problems(ModelSet models) {
        models.resources().keySet().stream().filter(file -> file.endsWith(".dmn")).forEach(file -> check(file, models.elements(file)));
        return problems;
    }

    private void check(String file, List<ModelElement> elements) {
        // a decision that requires others is handed their answers, and they what it is handed
        boolean linked = elements.stream().anyMatch(element -> element.is("requiredDecision", "requiredKnowledge"));
        Set<String> own = new HashSet<>(INPUT);
        elements.stream().map(element -> element.attribute("inputVariable")).filter(name -> !name.isEmpty()).forEach(own::add);
        if (linked) {
            elements.stream().filter(element -> element.is("output", "variable", "decision", "formalParameter", "businessKnowledgeModel"))
                    .forEach(element -> own.addAll(List.of(element.attribute("name"), element.attribute("id"))));
        }
        List<TableCell> cells = TableCell.of(elements);
        Set<TableAsks.Ask> all = new LinkedHashSet<>();
        cells.stream().map(TableCell::table).distinct().forEach(table -> all.addAll(asks.getOrDefault(table, List.of())));
        for (TableCell cell : cells) {
            if (cell.isFeel()) {
                names(cell).ifPresent(names -> check(file, cell, names, own, linked ? all : asks.getOrDefault(cell.table(), List.of())));
            }
        }
    }

    private static Optional<FeelNames> names(TableCell cell) {
        return cell.kind() == TableCell.Kind.CONDITION ? FeelNames.ofTests(cell.text()) : FeelNames.ofExpression(cell.text());
    }

    private void check(String file, TableCell cell, FeelNames names, Set<String> own, Iterable<TableAsks.Ask> where) {
        FeelFaults.anywhere(names, own::contains).forEach(found -> problems.add(found.fault().at(file, cell, found.details())));
        Map<String, Set<TableAsks.Ask>> unknown = new LinkedHashMap<>();
        boolean asked = false;
        for (TableAsks.Ask ask : where) {
            asked = true;
            names.paths().stream().map(path -> path.get(0)).filter(name -> !own.contains(name) && !ask.names().contains(name))
                    .forEach(name -> unknown.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(ask));
        }
        unknown.forEach((name, places) -> problems.add(NameFault.TABLE.at(file, cell, name,
                places.stream().map(TableAsks.Ask::by).distinct().collect(Collectors.joining(", ")),
                NameFault.list(places.iterator().next().names().stream().filter(known -> known.matches("[a-z]\\w*")).toList()))));
        later(names, own, where).forEach((name, ask) -> problems.add(NameFault.LATER.at(file, cell, name, ask.by(), ask.later().get(name))));
        if (asked) {
            FeelFaults.ofFile(names, name -> own.contains(name) || known(where, name))
                    .forEach(found -> problems.add(found.fault().at(file, cell, found.details())));
        }
    }

    private static Map<String, TableAsks.Ask> later(FeelNames names, Set<String> own, Iterable<TableAsks.Ask> where) {
        Map<String, TableAsks.Ask> found = new LinkedHashMap<>();
        for (TableAsks.Ask ask : where) {
            names.paths().stream().map(path -> path.get(0)).filter(name -> !own.contains(name) && ask.later().containsKey(name))
                    .forEach(name -> found.putIfAbsent(name, ask));
        }
        return found;
    }

    private static boolean known(Iterable<TableAsks.Ask> where, String name) {
        for (TableAsks.Ask ask : where) {
            if (ask.names().contains(name)) {
                return true;
            }
        }
        return false;
    }
}
