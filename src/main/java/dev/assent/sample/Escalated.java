package dev.assent.sample;

import dev.assent.register.Register;
import java.time.Instant;
import java.util.Map;

/** A dispute before the body of a rung, which decides it within its limit or lets it pass. */
record Escalated(Story story, Map<String, Object> rung, Map<String, Object> row) {
    @FunctionalInterface
    interface Stands {
        void now(String outcome, String body, String conditions);
    }

    static Escalated to(Story story, Map<String, Object> rung, String ladder, int number, String agency, String stood) {
        String signs = Staff.head(story.setup(), agency);
        Instant deadline = story.days().deadline(story.now(), Tables.limit(rung, "limit"), Days.none());
        String reasons = "The objection overlooks the new border treaty.";
        Map<String, Object> row = story.row("escalation", "ladder", ladder, "rung", number, "file_number", story.number(), "track", "WHOLE", "stood", stood,
                "agency", agency, "signed_by", signs, "signatory_rank", rung.get("signatoryRank"), "reasons", reasons, "legal_basis", "Law on transfers, s. 15(4)",
                "proposal", null, "lodged_at", story.now(), "body", rung.get("body"), "basis", rung.get("basis"), "deadline", deadline,
                "question", ladder + "-" + number, "outcome", null, "decided_by", null, "decided_at", null, "decision_reasons", null, "conditions", null,
                "expired", false);
        story.enter("ESCALATION_LODGED", signs, "ladder", ladder, "rung", number, "agency", agency, "body", rung.get("body"),
                "signatoryRank", rung.get("signatoryRank"), "reasons", reasons, "legalBasis", "Law on transfers, s. 15(4)", "proposal", null);
        return new Escalated(story, rung, row);
    }

    void decided(Stands stands) {
        Instant deadline = (Instant) row.get("deadline");
        String body = (String) rung.get("body");
        if (story.chance().percent(9)) {
            story.itIs(deadline.plusSeconds(3));
            row.putAll(Map.of("outcome", rung.get("expiryMeans"), "decided_by", Register.ENGINE, "decided_at", deadline, "expired", true));
            story.enter("ESCALATION_EXPIRED", Register.ENGINE, "ladder", row.get("ladder"), "rung", row.get("rung"), "body", body,
                    "outcome", rung.get("expiryMeans"), "deadline", deadline.toString());
            return;
        }
        story.itIs(story.days().within(story.now(), deadline, story.chance().between(20, 90)));
        boolean upheld = story.chance().percent(45);
        String conditions = upheld || story.chance().percent(50) ? null : story.chance().of(Names.CONDITIONS);
        String reasons = upheld ? "The objection is sound." : "The objection is met.";
        String person = Staff.head(story.setup(), body);
        row.putAll(Map.of("outcome", upheld ? "UPHELD" : "OVERRULED", "decided_by", person, "decided_at", story.now(), "decision_reasons", reasons));
        row.put("conditions", conditions);
        story.enter("ESCALATION_DECIDED", person, "ladder", row.get("ladder"), "rung", row.get("rung"), "body", body, "outcome", row.get("outcome"),
                "reasons", reasons, "conditions", conditions);
        stands.now(upheld ? "REFUSE" : "APPROVE", body, conditions);
    }
}
