package dev.assent.figures;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is asked: filters by name, as the address has them.
 *
 * @param said setup, activity, category, destination, agency, kind, rung, outcome, way, from, to (months), cause; what is not asked is absent
 */
record Question(Map<String, String> said, Viewer viewer) {
    private static final List<String> SHARED = List.of("setup", "activity", "destination");

    /** Conditions on {@code register.figure_file f}; values are filled in. */
    String files(Map<String, Object> values) {
        List<String> all = conditions("f", values);
        equal(all, values, "f", "outcome");
        equal(all, values, "f", "way");
        causes().stream().filter(cause -> cause.ofFile != null).forEach(cause -> all.add(cause.ofFile));
        List<String> step = step("s", values);
        if (!step.isEmpty()) {
            step.add("s.file_number = f.file_number");
            step.add(viewer.steps("s", values) + (viewer.all() ? "" : " or " + viewer.files("s", values)));
            all.add("exists (select 1 from register.figure_step s where " + step.stream().map(each -> "(" + each + ")").collect(Collectors.joining(" and ")) + ")");
        }
        all.add(viewer.files("f", values));
        return String.join(" and ", all);
    }

    /** Conditions on {@code register.figure_step s}. */
    String steps(Map<String, Object> values) {
        List<String> all = conditions("s", values);
        all.addAll(step("s", values));
        causes().stream().filter(cause -> cause.ofFile != null).forEach(cause -> all.add(
                "exists (select 1 from register.figure_file f where f.file_number = s.file_number and " + cause.ofFile + ")"));
        all.add(viewer.steps("s", values));
        return String.join(" and ", all);
    }

    /** Conditions on {@code register.license_file l} of what is open: months do not apply. */
    String open(Map<String, Object> values) {
        List<String> all = new ArrayList<>(List.of("l.closed_at is null", "l.kind = 'APPLICATION'"));
        SHARED.forEach(name -> equal(all, values, "l", name));
        if (said.containsKey("category")) {
            all.add("exists (select 1 from register.file_line n where n.file_number = l.file_number and n.att_category = :category)");
            values.put("category", said.get("category"));
        }
        if (said.containsKey("agency")) {
            all.add("exists (select 1 from register.figure_step s where s.file_number = l.file_number and s.ended_at is null and s.agency = :agency)");
            values.put("agency", said.get("agency"));
        }
        all.add(viewer.files("l", values));
        return String.join(" and ", all);
    }

    private List<String> conditions(String alias, Map<String, Object> values) {
        List<String> all = new ArrayList<>();
        SHARED.forEach(name -> equal(all, values, alias, name));
        if (said.containsKey("category")) {
            all.add("exists (select 1 from register.figure_category c where c.file_number = " + alias + ".file_number and c.category = :category)");
            values.put("category", said.get("category"));
        }
        for (Map.Entry<String, String> end : Map.of("from", ">=", "to", "<=").entrySet()) {
            if (said.containsKey(end.getKey())) {
                all.add(alias + ".ended_month " + end.getValue() + " :" + end.getKey());
                values.put(end.getKey(), said.get(end.getKey()));
            }
        }
        return all;
    }

    private List<String> step(String alias, Map<String, Object> values) {
        List<String> all = new ArrayList<>();
        List.of("agency", "kind", "version").forEach(name -> equal(all, values, alias, name));
        if (said.containsKey("rung")) {
            all.add(alias + ".rung = :rung");
            values.put("rung", Integer.valueOf(said.get("rung")));
        }
        causes().stream().filter(cause -> cause.ofStep != null).forEach(cause -> all.add(cause.ofStep));
        return all;
    }

    private void equal(List<String> all, Map<String, Object> values, String alias, String name) {
        if (said.containsKey(name)) {
            all.add(alias + "." + name + " = :" + name);
            values.put(name, said.get(name));
        }
    }

    private List<Cause> causes() {
        return said.containsKey("cause") ? List.of(said.get("cause").split(",")).stream().map(Cause::valueOf).toList() : List.of();
    }

    /** The query of the address of the files behind a number: these filters and more. */
    String query(Map<String, String> more) {
        Map<String, String> all = new TreeMap<>(said);
        all.remove("by");
        all.remove("as");
        all.putAll(more);
        return all.entrySet().stream().map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    }

    /** As {@link #query}, with another cause beside those asked. */
    String because(Map<String, String> more, Cause cause) {
        Map<String, String> all = new LinkedHashMap<>(more);
        String before = said.get("cause");
        all.put("cause", before == null || List.of(before.split(",")).contains(cause.name()) ? cause.name() : before + "," + cause);
        return query(all);
    }
}
