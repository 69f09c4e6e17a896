package dev.assent.figures;

import dev.assent.register.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A question as conditions of SQL; the values they name are filled in. By need to know: what a viewer may not know of makes no difference to any. */
final class Conditions {
    private static final List<String> SHARED = List.of("setup", "activity", "destination");
    private static final Map<String, String> OF_STEP = Map.of("agency", "agency", "kind", "kind", "table", "asked_by", "version", "version", "answer", "outcome");
    private final Map<String, String> said;
    private final Viewer viewer;
    private final Map<String, Object> values;

    Conditions(Question question, Map<String, Object> values) {
        this.said = question.said();
        this.viewer = question.viewer();
        this.values = values;
        values.put("now", Sql.time(question.now()));
    }

    /** Conditions on {@code register.figure_file f}. */
    String files() {
        List<String> all = shared("f");
        all.addAll(ofFile("f"));
        List<String> step = step("s");
        if (!step.isEmpty()) {
            step.add("s.file_number = f.file_number");
            step.add(viewer.steps("s", values) + (viewer.all() ? "" : " or " + viewer.files("s", values)));
            all.add("exists (select 1 from register.figure_step s where " + step.stream().map(each -> "(" + each + ")").collect(Collectors.joining(" and ")) + ")");
        }
        all.add(viewer.files("f", values));
        return String.join(" and ", all);
    }

    /** Conditions on {@code register.figure_task s}; as with steps. */
    String tasks() {
        List<String> all = shared("s");
        List.of("agency", "step").forEach(name -> equal(all, "s", name));
        all.addAll(causes(cause -> cause.ofTask));
        itsFile(all);
        return String.join(" and ", all);
    }

    /** Conditions on {@code register.figure_step s}. What is asked of its file, too, is answered for files that the viewer sees, and for no other. */
    String steps() {
        List<String> all = shared("s");
        all.addAll(step("s"));
        itsFile(all);
        return String.join(" and ", all);
    }

    private void itsFile(List<String> all) {
        List<String> file = ofFile("f");
        if (!file.isEmpty()) {
            all.add("exists (select 1 from register.figure_file f where f.file_number = s.file_number and " + String.join(" and ", file) + " and "
                    + viewer.files("f", values) + ")");
        }
        all.add(viewer.steps("s", values));
    }

    /** Conditions on {@code register.license_file l} of what is open: months do not apply. */
    String open() {
        List<String> all = new ArrayList<>(List.of("l.closed_at is null", "l.kind = 'APPLICATION'"));
        SHARED.forEach(name -> equal(all, "l", name));
        category(all, "l");
        if (said.containsKey("agency")) {
            all.add("exists (select 1 from register.figure_step s where s.file_number = l.file_number and s.ended_at is null and s.agency = :agency)");
            values.put("agency", said.get("agency"));
        }
        all.addAll(causes(cause -> cause.ofOpen));
        all.add(viewer.files("l", values));
        return String.join(" and ", all);
    }

    private List<String> shared(String alias) {
        List<String> all = new ArrayList<>();
        SHARED.forEach(name -> equal(all, alias, name));
        category(all, alias);
        model(all, alias);
        for (Map.Entry<String, String> end : Map.of("from", ">=", "to", "<=").entrySet()) {
            if (said.containsKey(end.getKey())) {
                all.add(alias + ".ended_month " + end.getValue() + " :" + end.getKey());
                values.put(end.getKey(), said.get(end.getKey()));
            }
        }
        return all;
    }

    private List<String> ofFile(String alias) {
        List<String> all = new ArrayList<>();
        equal(all, alias, "outcome");
        equal(all, alias, "way");
        all.addAll(causes(cause -> cause.ofFile));
        return all;
    }

    private List<String> step(String alias) {
        List<String> all = new ArrayList<>();
        OF_STEP.forEach((name, column) -> {
            if (said.containsKey(name)) {
                all.add(alias + "." + column + " = :" + name);
                values.put(name, said.get(name));
            }
        });
        if (said.containsKey("rung")) {
            all.add(alias + ".rung = :rung");
            values.put("rung", Integer.valueOf(said.get("rung")));
        }
        all.addAll(causes(cause -> cause.ofStep));
        return all;
    }

    private void category(List<String> all, String alias) {
        if (said.containsKey("category")) {
            all.add("exists (select 1 from register.file_line n where n.file_number = " + alias + ".file_number and n.att_category = :category)");
            values.put("category", said.get("category"));
        }
    }

    private void model(List<String> all, String alias) {
        if (said.containsKey("model")) {
            all.add("exists (select 1 from ACT_HI_PROCINST p join ACT_RE_PROCDEF d on d.ID_ = p.PROC_DEF_ID_ where p.BUSINESS_KEY_ = " + alias
                    + ".file_number and d.KEY_ || ' ' || cast(d.VERSION_ as varchar(16)) = :model)");
            values.put("model", said.get("model"));
        }
    }

    private void equal(List<String> all, String alias, String name) {
        if (said.containsKey(name)) {
            all.add(alias + "." + name + " = :" + name);
            values.put(name, said.get(name));
        }
    }

    private List<String> causes(Function<Cause, String> condition) {
        return said.containsKey("cause") ? List.of(said.get("cause").split(",")).stream().map(Cause::valueOf).map(condition).filter(each -> each != null)
                .map(each -> "(" + each + ")").toList() : List.of();
    }
}
