package dev.assent.naming;

import dev.assent.engine.model.ModelElement;
import dev.assent.engine.model.ModelSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Which variables every process of a set may hold: what it begins with or is called with, and what its steps, tables, forms and
 * calls set, in whatever order. A process of which that cannot be said holds everything.
 */
final class Holdings {
    static final Set<String> EVERY_FILE = Set.of("fileNumber", "file", "setup", "authority", "authorityHead");
    static final Set<String> EVERY_ACTION = Set.of("track", "agency", "startedBy");
    /** what every task has besides, see the engine's conventions for tasks */
    static final Set<String> EVERY_TASK = Set.of("stepDeadline", "stepReminder", "stepPriority", "stepOnDuty", "stepBecause", "why");

    private final List<Drawing> drawings = new ArrayList<>();
    private final Map<String, Drawing> byProcess = new HashMap<>();
    private final Map<String, Set<String>> held = new HashMap<>();
    private final Map<String, Set<String>> begun = new HashMap<>();
    private final Map<String, Map<String, Set<String>>> literals = new HashMap<>();
    private final Map<String, Set<String>> marks = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private final TableColumns named;

    Holdings(ModelSet models, Set<String> setups, FormNames forms, Function<String, Class<?>> steps) {
        named = new TableColumns(models);
        models.resources().keySet().stream().filter(file -> file.endsWith(".bpmn")).map(file -> new Drawing(file, models.elements(file)))
                .forEach(drawings::add);
        drawings.forEach(drawing -> drawing.processes().forEach(process -> byProcess.put(process, drawing)));
        Set<String> called = new HashSet<>();
        drawings.forEach(drawing -> drawing.calls().forEach(call -> called.add(call.called())));
        for (Drawing drawing : drawings) {
            Own own = Own.of(drawing, List.copyOf(byProcess.keySet()), setups, called, forms, steps);
            held.put(drawing.file(), own.names());
            begun.put(drawing.file(), own.begins());
            marks.put(drawing.file(), own.marked());
            if (own.open()) {
                open.add(drawing.file());
            }
        }
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Drawing drawing : drawings) {
                for (Drawing.Call call : drawing.calls()) {
                    grows |= pass(drawing, call);
                }
            }
        }
    }

    private boolean pass(Drawing caller, Drawing.Call call) {
        boolean grows = false;
        for (Drawing callee : called(caller, call)) {
            grows |= held.get(caller.file()).addAll(marks.getOrDefault(callee.file(), Set.of()));
            for (ModelElement in : call.in()) {
                if (in.attribute("variables").equals("all")) {
                    grows |= held.get(callee.file()).addAll(held.get(caller.file()));
                    begun.get(callee.file()).addAll(held.get(caller.file()));
                    grows |= open.contains(caller.file()) && open.add(callee.file());
                }
                String target = in.attribute("target");
                if (!target.isEmpty()) {
                    grows |= held.get(callee.file()).add(target);
                    begun.get(callee.file()).add(target);
                    grows |= literals(callee, target).addAll(values(caller, in));
                }
            }
        }
        return grows;
    }

    Set<String> values(Drawing caller, ModelElement in) {
        String text = in.attribute("sourceExpression");
        if (text.isEmpty()) {
            return Set.copyOf(literals(caller, in.attribute("source")));
        }
        if (text.matches("[$#]\\{\\s*\\w+\\s*}")) {
            return Set.copyOf(literals(caller, text.replaceAll("\\W", "")));
        }
        // a row names the table: ${rungRow.membersTable}
        if (text.matches("[$#]\\{\\s*\\w+\\.\\w+Table\\s*}")) {
            return named.named(text.replaceAll(".*\\.|\\W", ""));
        }
        return text.contains("{") ? Set.of() : Set.of(text);
    }

    /** Whom a call may reach: one process, or those an expression has been seen to name; else all. */
    private List<Drawing> called(Drawing caller, Drawing.Call call) {
        if (!call.called().contains("{")) {
            return byProcess.containsKey(call.called()) ? List.of(byProcess.get(call.called())) : List.of();
        }
        return drawings;
    }

    private Set<String> literals(Drawing drawing, String variable) {
        return literals.computeIfAbsent(drawing.file(), file -> new LinkedHashMap<>()).computeIfAbsent(variable, name -> new TreeSet<>());
    }

    List<Drawing> drawings() {
        return drawings;
    }

    Drawing of(String process) {
        return byProcess.get(process);
    }

    /** Whether anything may be there. */
    boolean everything(Drawing drawing) {
        return open.contains(drawing.file());
    }

    Set<String> names(Drawing drawing) {
        return held.get(drawing.file());
    }

    /** Those that are there before any of its own elements sets anything. */
    Set<String> begins(Drawing drawing) {
        return begun.get(drawing.file());
    }

    /** What the called process sets in the one that calls it. */
    Set<String> marked(Drawing caller, ModelElement call) {
        Set<String> names = new HashSet<>();
        caller.calls().stream().filter(each -> call.is("callActivity") && each.called().equals(call.attribute("calledElement")))
                .forEach(each -> called(caller, each).forEach(callee -> names.addAll(marks.getOrDefault(callee.file(), Set.of()))));
        return names;
    }

    /** The texts that callers have been seen to pass in a variable. */
    Set<String> passed(Drawing drawing, String variable) {
        return literals.getOrDefault(drawing.file(), Map.of()).getOrDefault(variable, Set.of());
    }

    /** Every variable that any process holds. */
    Set<String> anywhere() {
        Set<String> all = new HashSet<>();
        held.values().forEach(all::addAll);
        return all;
    }
}
