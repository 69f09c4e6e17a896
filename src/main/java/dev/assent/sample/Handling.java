package dev.assent.sample;

import dev.assent.calendar.WorkingDays;
import dev.assent.calendar.WorkingHours;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;

/** How long the tasks of a file of the sample lay before somebody took them: the engine, which says so of real files, knows none of these. */
final class Handling {
    private Handling() {
    }

    /** When the story is over. */
    static void of(Story story) {
        Map<String, Object> file = story.file();
        if (file.get("complete_at") instanceof Instant complete) {
            task(story, "check", story.setup().authority(), "Check completeness", (Instant) file.get("received_at"), complete, Staff.officer(story.setup(), story.setup().authority()));
        }
        Map<Object, Map<String, Object>> said = new HashMap<>();
        story.rows("opinion").stream().filter(opinion -> opinion.get("deemed").equals(false) && opinion.get("given_by") != null)
                .forEach(opinion -> said.putIfAbsent(opinion.get("consultation_id"), opinion));
        for (Map<String, Object> consultation : story.rows("consultation")) {
            Map<String, Object> opinion = said.get(consultation.get("id"));
            if (opinion != null) {
                task(story, (String) consultation.get("id"), (String) consultation.get("agency"), "VOTE".equals(consultation.get("kind")) ? "Cast vote" : "Give opinion",
                        (Instant) consultation.get("asked_at"), (Instant) opinion.get("given_at"), (String) opinion.get("given_by"));
            }
        }
    }

    private static void task(Story story, String id, String agency, String step, Instant created, Instant ended, String person) {
        WorkingDays calendar = story.days().calendar();
        Instant taken = story.days().within(created, ended, story.chance().between(10, 90));
        Instant begun = taken.isAfter(created) && taken.isBefore(ended) ? taken : created;
        story.row("figure_task", "id", story.number() + "/" + id, "file_number", story.number(), "setup", story.setup().setup(), "activity", story.application().text("activity"),
                "destination", story.file().get("destination"), "agency", agency, "step", step, "created_at", created, "taken_at", begun, "due_at", null, "ended_at", ended,
                "ended_month", YearMonth.from(ended.atZone(calendar.zone())).toString(), "completed", true, "waiting_hours", WorkingHours.between(calendar, created, begun),
                "working_hours", WorkingHours.between(calendar, begun, ended), "done_by", person);
    }
}
