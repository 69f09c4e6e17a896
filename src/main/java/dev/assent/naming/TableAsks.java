package dev.assent.naming;

import dev.assent.engine.ModelElement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Where every table is asked, and what it is handed there. */
final class TableAsks {
    /**
     * @param table id of the decision
     * @param by    who asks
     * @param names it may read
     */
    record Ask(String table, String by, Set<String> names) {
    }

    /** what a table of time limits is handed, by whatever step or limit */
    private static final Set<String> LIMIT = Set.of("step", "setup", "file");

    private final Holdings holdings;
    private final Set<String> tables;
    private final Set<String> setups;
    private final Set<String> facts;
    private final Function<String, Class<?>> steps;

    /** @param facts what tables named by {@code checkedBy} may read beside the answers */
    TableAsks(Holdings holdings, Set<String> tables, Set<String> setups, Set<String> facts, Function<String, Class<?>> steps) {
        this.holdings = holdings;
        this.tables = tables;
        this.setups = setups;
        this.facts = facts;
        this.steps = steps;
    }

    /** Only places of which everything is known. */
    List<Ask> all() {
        List<Ask> asks = new ArrayList<>();
        tables.stream().filter(this::isLimits).forEach(table -> asks.add(new Ask(table, "time limits", LIMIT)));
        holdings.drawings().stream().filter(drawing -> !holdings.everything(drawing)).forEach(drawing -> asks(drawing, asks));
        return asks;
    }

    private boolean isLimits(String table) {
        return table.equals("TimeLimits") || table.endsWith("TimeLimits") && setups.contains(table.substring(0, table.length() - "TimeLimits".length()));
    }

    private void asks(Drawing drawing, List<Ask> asks) {
        Set<String> names = holdings.names(drawing);
        for (ModelElement element : drawing.elements()) {
            decisions(drawing, element.attribute("decisionRef")).forEach(table -> asks.add(new Ask(table, drawing.name(), names)));
        }
        drawing.property("checkedBy").distinct().forEach(table -> asks.add(new Ask(table, drawing.name(), plus(names, facts))));
        drawing.steps().distinct().map(step -> StepNames.of(steps.apply(step))).filter(StepNames::asks).forEach(step -> {
            Set<String> handed = plus(names, StepNames.all(List.of(step)));
            asked(drawing, step).forEach(table -> asks.add(new Ask(table, drawing.name(), handed)));
        });
    }

    private Stream<String> decisions(Drawing drawing, String reference) {
        if (reference.contains("{")) {
            return holdings.passed(drawing, reference.replaceAll("[^\\w]", "")).stream().filter(tables::contains);
        }
        return Stream.of(reference).filter(tables::contains);
    }

    // by its own name, by that of each setup, or by a variable
    private Stream<String> asked(Drawing drawing, StepNames step) {
        Stream<String> named = step.words().stream().flatMap(word -> Stream.concat(Stream.of(word), setups.stream().map(setup -> setup + word)));
        Stream<String> handed = step.variables().stream().flatMap(variable -> holdings.passed(drawing, variable).stream());
        return Stream.concat(named, handed).filter(tables::contains).filter(table -> !isLimits(table)).distinct();
    }

    private static Set<String> plus(Set<String> names, Set<String> more) {
        Set<String> all = new HashSet<>(names);
        all.addAll(more);
        all.addAll(Holdings.EVERY_TASK);
        return all;
    }
}
