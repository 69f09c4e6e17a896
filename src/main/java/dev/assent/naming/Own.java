package dev.assent.naming;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What a process holds before anybody has called it: what it begins with, and what its own elements, forms and steps set.
 *
 * @param names  grows with what it is called with
 * @param begins those of them that are there before any of its elements; grows, too
 * @param marked what its steps set in the process that called it
 * @param open   whether more may be there than can be seen
 */
record Own(Set<String> names, Set<String> begins, Set<String> marked, boolean open) {
    /**
     * @param processes ids of all of the set
     * @param setups ids of the processes that begin with a file
     * @param called ids of those that another process calls
     * @param steps  the class of a step by its name
     */
    static Own of(Drawing drawing, List<String> processes, Set<String> setups, Set<String> called, FormNames forms, Function<String, Class<?>> steps) {
        Set<String> names = new TreeSet<>(drawing.sets());
        Set<String> begins = new HashSet<>();
        Set<String> marked = new HashSet<>();
        boolean action = drawing.property("fileAction").findAny().isPresent();
        boolean setup = drawing.processes().stream().anyMatch(setups::contains);
        if (action || setup) {
            begins.addAll(Holdings.EVERY_FILE);
        }
        if (AnswersRead.keeps(drawing)) {
            names.add(AnswersRead.ANSWERS);
        }
        if (action) {
            begins.addAll(Holdings.EVERY_ACTION);
        }
        // by a message of which Java knows what it brings, or by a person at a form
        boolean byMessage = drawing.beginsWithMessage() && Contract.variables(drawing.name()).isPresent();
        if (byMessage) {
            begins.addAll(Holdings.EVERY_FILE);
            begins.addAll(Contract.neighbours(drawing.name(), processes));
        }
        boolean begun = action || setup || byMessage || drawing.beginsWithForm() || drawing.processes().stream().anyMatch(called::contains);
        boolean open = !begun || drawing.takesAll();
        for (String form : drawing.forms()) {
            Optional<Set<String>> asked = forms.asked(form);
            open |= asked.isEmpty();
            asked.ifPresent(names::addAll);
        }
        for (String step : drawing.steps().toList()) {
            StepNames known = StepNames.of(steps.apply(step));
            names.addAll(known.variables());
            open |= known.open();
            marked.addAll(known.marks() ? known.variables() : Set.of());
        }
        Optional<Set<String>> contract = Contract.variables(drawing.name());
        contract.ifPresent(begins::addAll);
        names.addAll(begins);
        // a message that Java knows nothing of comes from another system, with whatever variables
        open |= drawing.receives() && contract.isEmpty();
        return new Own(names, begins, marked, open);
    }
}
