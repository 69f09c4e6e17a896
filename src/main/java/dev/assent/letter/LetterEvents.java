package dev.assent.letter;

import dev.assent.register.Leads;
import dev.assent.text.Moments;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The entries of a record of which a letter can tell, and what each of them says to the applicant. */
final class LetterEvents {
    /** What the column {@code event} of a row may say. */
    static final List<String> ALL = List.of("DECISION_ISSUED", "QUESTION_ASKED", "APPLICANT_ASKED", "FILE_RETURNED", "FILE_LAPSED",
            "LICENSE_SUSPENDED", "LICENSE_REINSTATED", "LICENSE_REVOKED", "LICENSE_SURRENDERED", "LICENSE_EXPIRED", "LICENSE_EXHAUSTED", "STATE_ALERTED");

    private LetterEvents() {
    }

    static String track(Map<String, Object> facts) {
        return text(facts, "track").isEmpty() ? Leads.WHOLE : text(facts, "track");
    }

    static String text(Map<String, Object> facts, String name) {
        return facts.get(name) == null ? "" : facts.get(name).toString();
    }

    /** What the table of letters reads of the entry. */
    static Map<String, Object> inputs(String event, Map<String, Object> facts) {
        Map<String, Object> inputs = new LinkedHashMap<>();
        inputs.put("event", event);
        inputs.put("decision", facts.get("decision"));
        inputs.put("deemed", Boolean.TRUE.equals(facts.get("deemed")));
        inputs.put("document", facts.get("license") == null ? null : facts.getOrDefault("document", "LICENSE"));
        return inputs;
    }

    /** The fields that the entry itself fills. */
    static Map<String, Object> fields(String event, Map<String, Object> facts, ZoneId zone, Locale language) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("license", facts.get("license"));
        fields.put("conditions", facts.get("conditions"));
        if (!"GRANTED".equals(facts.get("decision"))) {
            // whoever gets all he asked for needs no reasons, and they may touch on others
            fields.put("reasons", facts.get("reasons"));
            fields.put("legalBasis", facts.get("legalBasis"));
        }
        fields.put("document", facts.get("document"));
        if (event.equals("LICENSE_REVOKED")) {
            fields.put("REVOKE_REST".equals(facts.get("move")) ? "rest" : "whole", facts.get("license"));
        }
        fields.put("missing", facts.get("missing"));
        fields.put("needed", facts.get("needed"));
        if (event.equals("QUESTION_ASKED")) {
            fields.put("question", facts.get("text"));
            fields.put("basis", facts.get("basis"));
        }
        if (event.equals("STATE_ALERTED")) {
            fields.put("reasons", facts.get("text"));
        }
        if (facts.get("answerBy") != null) {
            fields.put("answerBy", Moments.dayAndHour(Instant.parse(text(facts, "answerBy")), language, zone));
        }
        return fields;
    }

    static String day(LocalDate day, Locale language) {
        return day == null ? "" : DateTimeFormatter.ofPattern("d MMMM yyyy", language).format(day);
    }
}
