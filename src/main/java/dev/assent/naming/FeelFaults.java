package dev.assent.naming;

import dev.assent.engine.model.FeelFunctions;
import dev.assent.engine.model.FeelNames;
import dev.assent.intake.FileFacts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** What is wrong with an expression wherever it stands: functions that FEEL does not have, patterns, and parts that a file never has. */
final class FeelFaults {
    /** A fault with what its sentence says. */
    record Found(NameFault fault, Object[] details) {
    }

    private final Set<List<String>> said = new LinkedHashSet<>();
    private final List<Found> found = new ArrayList<>();

    /** Faults that need no knowledge of where the expression is read. */
    static List<Found> anywhere(FeelNames names, Predicate<String> ownFunction) {
        FeelFaults faults = new FeelFaults();
        names.patterns().forEach(pattern -> notReadable(pattern).ifPresent(reason -> faults.add(NameFault.PATTERN, pattern, reason)));
        names.functions().stream().filter(call -> !ownFunction.test(call.function())).forEach(faults::function);
        return faults.found;
    }

    /** @param known whether it is a variable where the expression is read */
    static List<Found> ofFile(FeelNames names, Predicate<String> known) {
        FeelFaults faults = new FeelFaults();
        names.paths().forEach(faults::path);
        names.items().stream().filter(item -> !known.test(item.name())).forEach(faults::item);
        return faults.found;
    }

    /** @param path from {@code file} on */
    static List<Found> ofPath(List<String> path) {
        FeelFaults faults = new FeelFaults();
        faults.path(path);
        return faults.found;
    }

    private void function(FeelNames.Call call) {
        if (!FeelFunctions.exists(call.function())) {
            String similar = FeelFunctions.similarTo(call.function());
            add(similar.isEmpty() ? NameFault.NO_FUNCTION : NameFault.FUNCTION, call.function(), similar);
        } else if (!FeelFunctions.takes(call.function(), call.values())) {
            add(NameFault.VALUES, call.function(), call.values(), FeelFunctions.taken(call.function()));
        }
    }

    private void path(List<String> path) {
        if (path.size() < 2 || !path.get(0).equals("file")) {
            return;
        }
        if (!FileFacts.NAMES.contains(path.get(1))) {
            add(NameFault.FILE, path.get(1), NameFault.list(FileFacts.NAMES));
            return;
        }
        for (int end = 2; end < path.size(); end++) {
            Optional<Set<String>> below = FileFacts.below(path.subList(1, end));
            if (below.isEmpty()) {
                return;
            }
            String part = String.join(".", path.subList(1, end));
            if (below.get().isEmpty()) {
                add(NameFault.SINGLE, part, path.get(end));
                return;
            }
            if (!below.get().contains(path.get(end))) {
                add(NameFault.BELOW, part, path.get(end), NameFault.list(below.get()));
                return;
            }
        }
    }

    private void item(FeelNames.Item item) {
        if (item.list().size() > 1 && item.list().get(0).equals("file") && FileFacts.NAMES.contains(item.list().get(1))) {
            FileFacts.below(item.list().subList(1, item.list().size())).filter(fields -> !fields.isEmpty() && !fields.contains(item.name()))
                    .ifPresent(fields -> add(NameFault.ITEM, String.join(".", item.list()), item.name(), NameFault.list(fields)));
        }
    }

    // file.lines.x and file.lines[...].x are one fault
    private void add(NameFault fault, Object... details) {
        if (said.add(List.of(fault.name(), String.valueOf(details[0]), details.length > 1 ? String.valueOf(details[1]) : ""))) {
            found.add(new Found(fault, details));
        }
    }

    private static Optional<String> notReadable(String pattern) {
        try {
            Pattern.compile(pattern);
            return Optional.empty();
        } catch (PatternSyntaxException broken) {
            return Optional.of(broken.getDescription());
        }
    }
}
