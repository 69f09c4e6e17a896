package dev.assent.engine.submission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/** All {@link SubmissionFacts}, as they are when somebody submits. */
final class FreshFacts {
    private final Supplier<Stream<SubmissionFacts>> facts;

    FreshFacts(Supplier<Stream<SubmissionFacts>> facts) {
        this.facts = facts;
    }

    /** @param mentioned whether a table that judges these values mentions this name */
    Map<String, Object> of(Map<String, Object> values, String person, CommandContext context, Predicate<String> mentioned) {
        Map<String, Object> found = new LinkedHashMap<>();
        if (values.get("fileNumber") instanceof String number && values.get("setup") instanceof String setup) {
            List<String> groups = context.getAuthentication() == null || context.getAuthentication().getGroupIds() == null ? List.of()
                    : context.getAuthentication().getGroupIds();
            facts.get().filter(each -> each.names().isEmpty() || each.names().stream().anyMatch(mentioned)).forEach(each -> found.putAll(each.of(number, setup, values, person, groups)));
        }
        return found;
    }
}
