package dev.assent.naming;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which variables the Java of a step touches: read from its compiled code, so that no list of them can be out of date.
 *
 * @param variables it reads or sets
 * @param words     texts in its code, among them the names of the facts it hands to a table
 * @param open      it sets variables whose names cannot be seen
 * @param asks      it asks decision tables by itself
 * @param marks     it sets a variable in the process that called its own
 */
record StepNames(Set<String> variables, Set<String> words, boolean open, boolean asks, boolean marks) {
    static final StepNames UNKNOWN = new StepNames(Set.of(), Set.of(), true, false, false);
    private static final Map<Class<?>, StepNames> KNOWN = new java.util.concurrent.ConcurrentHashMap<>();

    /** The names of a step, or of anything else that lays out facts. */
    static StepNames of(Class<?> type) {
        return type == null || !type.getName().startsWith("dev.assent.") ? UNKNOWN : KNOWN.computeIfAbsent(type, StepNames::read);
    }

    private static StepNames read(Class<?> type) {
        StepCode code = new StepCode(type);
        code.readAll();
        Set<String> variables = new HashSet<>(code.variables);
        if (code.texts) {
            // any of its words may be the name; too many are harmless here
            code.words.stream().filter(word -> word.matches("[a-z]\\w*")).forEach(variables::add);
        }
        return new StepNames(Set.copyOf(variables), Set.copyOf(code.words), code.open, code.asks, code.marks);
    }

    /** Everything that several of them know. */
    static Set<String> all(Iterable<StepNames> several) {
        Set<String> names = new HashSet<>();
        several.forEach(each -> {
            names.addAll(each.variables);
            names.addAll(each.words);
        });
        return names;
    }
}
