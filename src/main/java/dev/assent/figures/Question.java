package dev.assent.figures;

import dev.assent.tally.Scope;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is asked: filters by name, as the address has them.
 *
 * @param said setup, activity, category, destination, agency, kind, rung, table, version, model, answer, step, outcome, way, from, to (months), age, cause; and
 *             {@code of}: files that have ended (absent), steps, tasks, open. What is not asked is absent
 * @param now  what is open is late or not at this moment
 */
record Question(Map<String, String> said, Viewer viewer, Instant now) {
    static final String STEPS = "steps";
    static final String OPEN = "open";
    static final String TASKS = "tasks";

    boolean of(String what) {
        return what.equals(said.get("of"));
    }

    /** These filters and more. */
    Question with(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(said);
        all.putAll(more);
        return new Question(all, viewer, now);
    }

    boolean because(Cause cause) {
        return said.containsKey("cause") && List.of(said.get("cause").split(",")).contains(cause.name());
    }

    /** Conditions on {@code register.figure_file f}; values are filled in. */
    String files(Map<String, Object> values) {
        return new Conditions(this, values).files();
    }

    /** Of {@code register.figure_file f}, as tallies are asked. */
    Scope ofFiles() {
        Map<String, Object> values = new HashMap<>();
        return new Scope(files(values), values, plain());
    }

    Scope ofSteps() {
        Map<String, Object> values = new HashMap<>();
        return new Scope(steps(values), values, plain());
    }

    Scope ofTasks() {
        Map<String, Object> values = new HashMap<>();
        return new Scope(tasks(values), values, plain());
    }

    private Map<String, String> plain() {
        return viewer.all() && Scope.PLAIN.containsAll(said.keySet()) ? said : null;
    }

    /** Conditions on {@code register.figure_step s}. */
    String steps(Map<String, Object> values) {
        return new Conditions(this, values).steps();
    }

    /** Conditions on {@code register.figure_task s}. */
    String tasks(Map<String, Object> values) {
        return new Conditions(this, values).tasks();
    }

    /** Conditions on {@code register.license_file l} of what is open. */
    String open(Map<String, Object> values) {
        return new Conditions(this, values).open();
    }

    /** The same, of what there is now: months, and what steps came to, do not apply. */
    Question ofNow() {
        Map<String, String> open = new HashMap<>(said);
        open.keySet().removeAll(List.of("from", "to", "cause", "outcome", "way", "answer", "age"));
        return new Question(open, viewer, now);
    }

    /** The query of the address of the files behind a number: these filters and more. */
    String query(Map<String, String> more) {
        Map<String, String> all = new TreeMap<>(said);
        all.keySet().removeAll(List.of("by", "as"));
        all.putAll(more);
        return all.entrySet().stream().map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    }

    /** As {@link #query}, with another cause beside those asked; null: the group has no name by which to ask. */
    String because(Map<String, String> more, Cause cause) {
        if (more == null) {
            return null;
        }
        Map<String, String> all = new LinkedHashMap<>(more);
        String before = said.get("cause");
        all.put("cause", before == null ? cause.name() : List.of(before.split(",")).contains(cause.name()) ? before : before + "," + cause);
        return query(all);
    }

    /** As {@link #because}: the files on which there are such steps, open or ended. */
    String steps(Map<String, String> more, Cause cause) {
        return more == null ? null : of(STEPS, more, cause);
    }

    /** As {@link #because}: the files on which there were such tasks. */
    String tasks(Map<String, String> more, Cause cause) {
        return more == null ? null : of(TASKS, more, cause);
    }

    private String of(String what, Map<String, String> more, Cause cause) {
        Map<String, String> all = new LinkedHashMap<>(more);
        all.put("of", what);
        return because(all, cause);
    }
}
