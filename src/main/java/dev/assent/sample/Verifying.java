package dev.assent.sample;

import dev.assent.clock.Consultee;
import dev.assent.register.Json;
import dev.assent.register.Register;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Whether the certificate is genuine is asked where its State is; who does not answer confirms nothing. */
final class Verifying {
    private Verifying() {
    }

    /** Asks by the rows of a table; false where the certificate is found forged. */
    static boolean genuine(Story story, Tables tables, String table) {
        Map<String, Object> certificate = story.application().rows("documents").get(0);
        Map<String, Object> inputs = Map.of("document", Map.of("type", certificate.get("type"), "issuingState", story.application().text("destination")),
                "file", story.application().facts());
        Map<String, Map<String, Object>> rows = new LinkedHashMap<>();
        tables.rows(table, inputs).forEach(row -> rows.putIfAbsent((String) row.get("agency"), row));
        boolean genuine = true;
        for (Map<String, Object> row : rows.values()) {
            genuine = genuine && asked(story, certificate, row);
        }
        return genuine;
    }

    private static boolean asked(Story story, Map<String, Object> certificate, Map<String, Object> tableRow) {
        Map<String, Object> row = new LinkedHashMap<>(tableRow);
        row.put("document", 1);
        Consultee consultee = Consultee.of(row);
        Instant deadline = story.days().deadline(consultee, story.now(), consultee.limit(), Days.none());
        Map<String, Object> about = Story.facts("verification", story.id("verification"), "document", certificate.get("type") + " " + certificate.get("reference"),
                "agency", consultee.agency());
        Map<String, Object> verification = story.row("verification", "id", about.get("verification"), "file_number", story.number(), "document", 1,
                "agency", consultee.agency(), "escalated_to", null, "mandatory", consultee.mandatory(), "consultee", Json.write(row), "asked_at", story.now(),
                "deadline", deadline, "withdrawn_at", null, "answer", null, "answered_at", null, "answered_by", null, "deemed", false, "late", false,
                "findings", null, "advice", null, "reported_at", null);
        enter(story, "VERIFICATION_REQUESTED", Register.ENGINE, about, "deadline", deadline.toString(), "limit", consultee.limit().toString(),
                "silenceMeans", consultee.silenceMeans().name());
        if (!story.chance().percent(18)) {
            story.itIs(story.days().within(story.now(), deadline, story.chance().between(20, 95)));
            return answer(story, verification, about, Staff.officer(story.setup(), consultee.agency()));
        }
        story.itIs(deadline.plusSeconds(3));
        Instant until = story.days().deadline(consultee, deadline, consultee.grace(), Days.none());
        verification.putAll(Map.of("escalated_to", consultee.escalateTo(), "deadline", until));
        enter(story, "VERIFICATION_ESCALATED", Register.ENGINE, about, "told", consultee.escalateTo(), "until", until.toString());
        if (story.chance().percent(60)) {
            story.itIs(story.days().within(story.now(), until, story.chance().between(20, 90)));
            return answer(story, verification, about, Staff.officer(story.setup(), consultee.escalateTo()));
        }
        story.itIs(until.plusSeconds(3));
        keep(story, verification, about, "CANNOT_CONFIRM", Register.ENGINE, true, null, until);
        return true;
    }

    private static boolean answer(Story story, Map<String, Object> verification, Map<String, Object> about, String person) {
        boolean forged = story.chance().percent(4);
        String answer = forged ? "NOT_AUTHENTIC" : story.chance().percent(12) ? "CANNOT_CONFIRM" : "AUTHENTIC";
        keep(story, verification, about, answer, person, false, forged ? Map.of("remarks", "The issuing authority never issued this number.") : null, story.now());
        return !forged || reported(story, verification, about, person);
    }

    private static void keep(Story story, Map<String, Object> verification, Map<String, Object> about, String answer, String by, boolean deemed,
            Map<String, Object> findings, Instant at) {
        verification.putAll(Map.of("answer", answer, "answered_at", at, "answered_by", by, "deemed", deemed));
        verification.put("findings", findings == null ? null : Json.write(findings));
        enter(story, deemed ? "VERIFICATION_MISSED" : "VERIFICATION_GIVEN", by, about, "answer", answer, "deemed", deemed,
                "findings", findings == null ? Map.of() : findings, "advice", Map.of());
    }

    // the clock stands from now on, until the file is decided
    private static boolean reported(Story story, Map<String, Object> verification, Map<String, Object> about, String person) {
        story.row("clock_pause", "id", verification.get("id") + "/forged", "file_number", story.number(), "agency", null, "stopped_at", story.now(),
                "restarted_at", null, "reason", "Forged document: " + about.get("document"), "stopped_by", person, "forfeited", false);
        enter(story, "FORGERY_REPORTED", person, about, "informed", "enforcement");
        verification.put("reported_at", story.now());
        return false;
    }

    private static void enter(Story story, String kind, String actor, Map<String, Object> about, Object... more) {
        Map<String, Object> facts = new LinkedHashMap<>(about);
        facts.putAll(Story.facts(more));
        story.enter(kind, actor, facts);
    }
}
