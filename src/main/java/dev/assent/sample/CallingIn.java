package dev.assent.sample;

import dev.assent.clock.Consultee;
import dev.assent.register.Register;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Ministries may call a transit in, so that a committee decides; who does not within the limit has no such right any more. */
final class CallingIn {
    private CallingIn() {
    }

    /** Whether any of them calls the case in. */
    static boolean calledIn(Story story, Tables tables, String table) {
        Agenda agenda = new Agenda();
        List<String> callers = new ArrayList<>();
        tables.round(table, 1, Map.of("file", story.application().facts())).forEach(row -> offer(story, agenda, row, callers));
        agenda.run(Instant.MAX);
        story.enter("CALL_IN_CLOSED", Register.ENGINE, "calledInBy", callers);
        return !callers.isEmpty();
    }

    private static void offer(Story story, Agenda agenda, Map<String, Object> tableRow, List<String> callers) {
        Map<String, Object> row = new LinkedHashMap<>(tableRow);
        row.put("callIn", true);
        Consultee member = Consultee.of(row);
        Instant start = story.now();
        Instant deadline = story.days().deadline(member, start, member.limit(), Days.none());
        String id = story.id(member.agency());
        Said.consultation(story, id, new Opinions.Asked("WHOLE", row), member, start, deadline).putAll(Map.of("kind", "CALL_IN", "binding", false, "mandatory", false));
        story.enter("CALL_IN_OFFERED", Register.ENGINE, "consultation", id, "agency", member.agency(), "deadline", deadline.toString(),
                "limit", member.limit().toString());
        String answer = story.chance().weighed(List.of("CALLED_IN", "WAIVED", "LAPSED"), 7, 45);
        boolean lapsed = answer.equals("LAPSED");
        Instant when = lapsed ? deadline.plusSeconds(3) : story.days().within(start, deadline, story.chance().between(10, 95));
        String reasons = answer.equals("CALLED_IN") ? story.chance().of(Names.OBJECTIONS) : null;
        String person = lapsed ? Register.ENGINE : Staff.officer(story.setup(), member.agency());
        agenda.at(when, () -> {
            story.itIs(when);
            story.row("call_in", "consultation_id", id, "answer", answer, "reasons", reasons, "deemed", lapsed, "answered_by", person,
                    "answered_at", lapsed ? deadline : when);
            story.enter(lapsed ? "CALL_IN_LAPSED" : reasons == null ? "CALL_IN_WAIVED" : "CASE_CALLED_IN", person, "consultation", id, "agency", member.agency(),
                    "reasons", reasons);
            if (reasons != null) {
                callers.add(member.agency());
            }
        });
    }
}
