package dev.assent.naming;

import dev.assent.engine.model.ModelElement;
import dev.assent.engine.OuterLimits;
import dev.assent.engine.Rules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Where every table is asked, and what it is handed there. */
final class TableAsks {
    /**
     * @param table id of the decision
     * @param by    who asks
     * @param names it may read
     * @param later those of them that only later steps set, with these steps
     */
    record Ask(String table, String by, Set<String> names, Map<String, String> later) {
    }

    /** what a table of time limits is handed, by whatever step or limit */
    private static final Set<String> LIMIT = Set.of("step", "setup", "file", AnswersRead.ANSWERS);

    private final Holdings holdings;
    private final Set<String> tables;
    private final Set<String> setups;
    private final Set<String> facts;
    private final Function<String, Class<?>> steps;
    private final Function<Drawing, Later> later;

    /** @param facts what tables named by {@code checkedBy} may read beside the answers */
    TableAsks(Holdings holdings, Set<String> tables, Set<String> setups, Set<String> facts, Function<String, Class<?>> steps,
            Function<Drawing, Later> later) {
        this.later = later;
        this.holdings = holdings;
        this.tables = tables;
        this.setups = setups;
        this.facts = facts;
        this.steps = steps;
    }

    /** Only places of which everything is known. */
    List<Ask> all() {
        List<Ask> asks = new ArrayList<>();
        tables.stream().filter(this::isLimits).forEach(table -> asks.add(new Ask(table, "time limits", LIMIT, Map.of())));
        holdings.drawings().stream().filter(drawing -> !holdings.everything(drawing)).forEach(drawing -> asks(drawing, asks));
        return asks;
    }

    private boolean isLimits(String table) {
        return table.equals(Rules.TIME_LIMITS) || Stream.of(Rules.TIME_LIMITS, OuterLimits.TABLE)
                .anyMatch(name -> table.endsWith(name) && setups.contains(table.substring(0, table.length() - name.length())));
    }

    private void asks(Drawing drawing, List<Ask> asks) {
        Set<String> names = holdings.names(drawing);
        Set<String> checking = plus(names, facts);
        Map<String, Ask> once = new LinkedHashMap<>();
        Map<String, Map<String, String>> empty = new HashMap<>();
        Map<String, List<String>> askedBy = new HashMap<>();
        Map<Set<String>, Set<String>> given = new IdentityHashMap<>(Map.of(checking, facts));
        for (ModelElement element : drawing.elements()) {
            Map<String, Set<String>> here = new LinkedHashMap<>();
            decisions(drawing, element.attribute("decisionRef")).forEach(table -> here.put(table + "/", names));
            checkedBy(element).flatMap(this::withNational).forEach(table -> here.put(table + "/checked", checking));
            Drawing.step(element).filter(step -> StepNames.of(steps.apply(step)).asks()).forEach(step -> {
                StepNames known = StepNames.of(steps.apply(step));
                for (String table : askedBy.computeIfAbsent(step, key -> asked(drawing, known).toList())) {
                    Set<String> own = once.containsKey(table + "/" + step) ? Set.of() : StepNames.all(List.of(known));
                    Set<String> handed = plus(names, own);
                    given.put(handed, own);
                    here.put(table + "/" + step, handed);
                }
            });
            here.forEach((place, handed) -> {
                String table = place.substring(0, place.indexOf('/'));
                once.computeIfAbsent(place, key -> new Ask(table, drawing.name(), handed, Map.of()));
                // asked again further on, it may read there what was empty at first
                empty.computeIfAbsent(table, key -> new HashMap<>(later.apply(drawing).at(element))).keySet().retainAll(later.apply(drawing).at(element).keySet());
            });
        }
        once.values().forEach(ask -> {
            Map<String, String> behind = new HashMap<>(empty.get(ask.table()));
            // what whoever asks hands over himself is there
            behind.keySet().removeAll(given.getOrDefault(ask.names(), Set.of()));
            asks.add(new Ask(ask.table(), ask.by(), ask.names(), behind));
        });
    }

    private static Stream<String> checkedBy(ModelElement element) {
        return element.is("property") && element.attribute("name").equals("checkedBy")
                ? Stream.of(element.attribute("value").strip().split("[,\\s]+")).filter(word -> !word.isEmpty()) : Stream.empty();
    }

    // a State's sentences are asked beside the common ones
    private Stream<String> withNational(String table) {
        return Stream.concat(Stream.of(table), setups.stream().map(setup -> setup + table).filter(tables::contains));
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
