package dev.assent.sample;

import dev.assent.clock.Consultee;
import dev.assent.clock.Silence;
import dev.assent.register.Json;
import dev.assent.register.Register;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What an agency or a member said, or what its silence stands for. */
record Said(String kind, String conditions, String reasons, String legalBasis, boolean deemed, boolean late, String by, Instant at) {
    private static final int OBJECTS = 9;

    static Said silence(Story story, Silence meaning, Instant passed, boolean vote) {
        String kind = switch (meaning) {
            case DEEMED_NO_OBJECTION -> vote ? "APPROVE" : "NO_OBJECTION";
            case DEEMED_OBJECTION -> vote ? "REFUSE" : "OBJECTION";
            case RIGHT_LAPSES -> vote ? "ABSENT" : "LAPSED";
            default -> "ABSENT";
        };
        boolean against = kind.equals("OBJECTION") || kind.equals("REFUSE");
        String rule = meaning.name().charAt(0) + meaning.name().substring(1).toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        return new Said(kind, null, against ? "No answer by " + passed.atZone(story.days().calendar().zone()).toLocalDate() : null,
                against ? "Silence rule \"" + rule + "\" of the consultee table" : null, true, false, Register.ENGINE, passed);
    }

    /** What a person says for an agency. */
    static Said person(Story story, String person, boolean late) {
        String kind = story.chance().weighed(List.of("OBJECTION", "NO_OBJECTION_WITH_CONDITIONS", "NO_VIEW", "NOT_CONCERNED", "NO_OBJECTION"), OBJECTS, 16, 5, 4);
        boolean objects = kind.equals("OBJECTION");
        return new Said(kind, kind.endsWith("CONDITIONS") ? story.chance().of(Names.CONDITIONS) : null, objects ? story.chance().of(Names.OBJECTIONS) : null,
                objects ? "Law on transfers, s. 14" : null, false, late, person, story.now());
    }

    /** The row of what is asked; an opinion, no vote. */
    static Map<String, Object> consultation(Story story, String id, Opinions.Asked asked, Consultee consultee, Instant start, Instant deadline) {
        return story.row("consultation", "id", id, "file_number", story.number(), "track", asked.track(), "agency", consultee.agency(),
                "round", consultee.round(), "asked_at", start, "deadline", deadline, "binding", consultee.binding(), "mandatory", consultee.mandatory(),
                "consultee", Json.write(asked.row()), "kind", "OPINION", "ballot", null, "superseded", false, "withdrawn_at", null);
    }

    boolean against() {
        return kind.equals("OBJECTION") || kind.equals("REFUSE");
    }

    /** As the next version of its consultation, and in the record. */
    void keep(Story story, Map<String, Object> consultation, String entered) {
        Object id = consultation.get("id");
        int version = (int) story.rows("opinion").stream().filter(row -> row.get("consultation_id").equals(id)).count() + 1;
        story.row("opinion", "consultation_id", id, "version", version, "opinion", kind, "conditions", conditions, "reasons", reasons, "legal_basis", legalBasis,
                "lines", null, "deemed", deemed, "late", late, "given_by", by, "given_at", at);
        boolean vote = consultation.get("kind").equals("VOTE");
        story.enter(entered, by, "consultation", id, "agency", consultation.get("agency"), vote ? "vote" : "opinion", kind, "conditions", conditions,
                "reasons", reasons, "legalBasis", legalBasis, "lines", List.of(), "deemed", deemed);
    }
}
