package dev.assent.engine.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.feel.api.ParseResult;

/**
 * What a FEEL expression reads, as the engine's own parser understands it. Names that the expression itself defines (of a loop, a
 * context, a function) are none; nor are those it asks whether they exist.
 *
 * @param paths     names with what is read of them, such as {@code [file, urgency]}, also where a loop or a filter stands between
 * @param items     names in filters, which may be the items' own
 * @param functions it calls and does not define itself
 * @param patterns  to the functions that take one, literally written
 */
public record FeelNames(Set<List<String>> paths, Set<Item> items, Set<Call> functions, List<String> patterns) {
    /** A name in the filter of the list with this path. */
    public record Item(List<String> list, String name) {
    }

    /** @param values how many it is handed; -1: by their names */
    public record Call(String function, int values) {
    }


    /** @return empty if the expression cannot be read */
    public static Optional<FeelNames> ofExpression(String text) {
        return of(false, text);
    }

    /** As {@link #ofExpression}, of what a row asks of an input. */
    public static Optional<FeelNames> ofTests(String text) {
        return of(true, text);
    }

    private static Optional<FeelNames> of(boolean tests, String text) {
        if (text.isBlank() || ModelSize.tooLong(text)) {
            return Optional.empty();
        }
        ParseResult parsed = FeelCheck.parse(tests, text);
        if (!parsed.isSuccess()) {
            return Optional.empty();
        }
        FeelNames names = empty();
        new FeelReader(names).read(parsed.parsedExpression().expression(), Map.of());
        return Optional.of(names);
    }

    static FeelNames empty() {
        return new FeelNames(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), new ArrayList<>());
    }
}
