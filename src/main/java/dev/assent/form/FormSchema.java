package dev.assent.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules of one Camunda Form, as the browser applies them (form-js 1.8.7) and where the browser trusts its user,
 * stricter: nothing may be answered that is not asked. Immutable; safe to keep and to share between threads.
 */
public final class FormSchema {
    private final Scope root;
    private final Feel feel;
    private final Clock clock;

    private FormSchema(Scope root, Feel feel, Clock clock) {
        this.root = root;
        this.feel = feel;
        this.clock = clock;
    }

    /**
     * Reads the rules of a form.
     *
     * @param form  the form's JSON, included parts already in place
     * @param feel  evaluates its expressions
     * @param clock tells what is past
     * @throws IllegalArgumentException if the form asks by a field that Tasklist cannot show
     */
    public static FormSchema of(JsonNode form, Feel feel, Clock clock) {
        return new FormSchema(Scope.of(form), feel, clock);
    }

    /** The names of the variables that the form may set. */
    public Set<String> variables() {
        return Stream.concat(root.fields().stream().map(Field::path), root.rows().stream().map(Rows::path))
                .map(path -> path.get(0)).collect(Collectors.toSet());
    }

    /** What the reader sees beside the question that sets the variable; its name if the form has no such question. */
    public String label(String variable) {
        return root.fields().stream().filter(field -> field.path().equals(List.of(variable))).map(Field::label)
                .findFirst().orElse(variable);
    }

    /**
     * Checks a submission.
     *
     * @param submitted what was sent: text, numbers, booleans, lists and maps; a missing field is unanswered
     * @param variables what the process holds now, in the same kinds of values (empty for a start form)
     * @return what is wrong, in the order of the form; empty if the submission is accepted
     */
    public List<FormProblem> check(Map<String, Object> submitted, Map<String, Object> variables) {
        return check(submitted, variables, question -> DateRange.OPEN);
    }

    /**
     * As {@link #check(Map, Map)}.
     *
     * @param ranges which days make sense as an answer, by the key of the question
     */
    public List<FormProblem> check(Map<String, Object> submitted, Map<String, Object> variables, Function<String, DateRange> ranges) {
        Problems problems = new Problems();
        Context context = Context.root(feel, visible(submitted, variables));
        new ScopeCheck(root, false, variables, new Days(clock, ranges)).check(submitted, variables, context, problems);
        return problems.found();
    }

    // like the browser: conditions do not see the answers of hidden questions
    private Map<String, Object> visible(Map<String, Object> submitted, Map<String, Object> variables) {
        Map<String, Object> all = Paths.copy(variables);
        for (Field field : root.fields()) {
            if (Paths.has(submitted, field.path())) {
                all = Paths.with(all, field.path(), Paths.get(submitted, field.path()));
            } else if (!Paths.has(variables, field.path())) {
                all = Paths.with(all, field.path(), field.unanswered());
            }
        }
        for (Rows rows : root.rows()) {
            all = Paths.with(all, rows.path(), Paths.get(submitted, rows.path()));
        }
        Context everything = Context.root(feel, all);
        for (Field field : root.fields()) {
            if (everything.hides(field.hides())) {
                all = Paths.with(all, field.path(), null);
            }
        }
        return all;
    }
}
