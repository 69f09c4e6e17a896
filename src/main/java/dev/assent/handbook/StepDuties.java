package dev.assent.handbook;

import dev.assent.engine.model.ModelElement;
import dev.assent.handbook.Table.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which steps of the models an agency does by itself. */
final class StepDuties {
    private final Writing writing;
    private final Words words;

    StepDuties(Writing writing) {
        this.writing = writing;
        this.words = writing.words();
    }

    /** @param decides whether the agency is, or may be, the authority that decides */
    List<Duty> of(String agency, boolean decides) {
        Map<String, Duty> duties = new LinkedHashMap<>();
        for (Model model : writing.procedure().models()) {
            for (ModelElement task : model.all("userTask")) {
                List<String> groups = Groups.of(task);
                boolean its = groups.stream().anyMatch(group -> group.matches("\\$\\{authority(Head)?}") ? decides
                        : writing.procedure().setup().agency(group).filter(found -> found.id().equals(agency)).isPresent());
                if (its) {
                    boolean heads = groups.stream().allMatch(group -> group.endsWith("Head}") || group.endsWith("Head"));
                    duties.putIfAbsent(task.attribute("id"), duty(task, heads));
                }
            }
        }
        return List.copyOf(duties.values());
    }

    private Duty duty(ModelElement task, boolean heads) {
        List<String> limits = new ArrayList<>();
        List<String> places = new ArrayList<>();
        limits('"' + task.attribute("id") + '"', limits, places);
        if (limits.isEmpty()) {
            limits("", limits, places);
        }
        return new Duty(words.written(task.attribute("name")) + (heads ? " (" + words.say("its head") + ")" : ""), String.join("", limits),
                words.say(heads ? "the step stays open and is marked overdue" : "the step stays open, is marked overdue, and the head is told and may do it, too"), String.join("<br>", places));
    }

    /** @param step as rows name it; empty: rows for any other step */
    private void limits(String step, List<String> limits, List<String> places) {
        for (Table table : writing.procedure().tables(new LimitRows()::knows)) {
            for (Row row : table.rows()) {
                if (Conditions.items(table.test(row, "step")).contains(step)) {
                    Clauses clauses = writing.clauses(table, row);
                    clauses.asked("step");
                    String where = clauses.where();
                    clauses.time("limit", "unit").ifPresent(limit -> limits.add("<div>" + limit + (where.isEmpty() ? "" : " <span class=\"when\">" + words.say("Where {0}", where) + "</span>") + "</div>"));
                    places.add(writing.place(table, row));
                }
            }
        }
    }
}
