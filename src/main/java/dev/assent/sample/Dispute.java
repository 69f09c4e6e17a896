package dev.assent.sample;

import dev.assent.register.Register;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** An objection that others do not share is carried up the setup's ladder, or stays as it is. */
final class Dispute {
    private final Story story;
    private final List<Map<String, Object>> rungs;
    private final List<String> objectors;
    private final String ladder;
    private String stood;
    private String body;
    private String conditions;

    private Dispute(Story story, List<Map<String, Object>> rungs, List<String> objectors, String binding) {
        this.story = story;
        this.rungs = rungs;
        this.objectors = objectors;
        this.ladder = story.id("ladder");
        this.stood = binding == null ? "NONE" : "REFUSE";
        this.body = binding;
    }

    /** Settles what is in dispute by the rows of a table; returns APPROVE, REFUSE, or NONE where nothing is settled, with the body: {mandate, body, conditions}. */
    static List<String> settle(Story story, Tables tables, String table) {
        List<Map<String, Object>> objections = story.rows("opinion").stream()
                .filter(row -> row.get("opinion").equals("OBJECTION") && row.get("late").equals(false)).toList();
        List<String> binding = objections.stream().map(row -> consultation(story, row)).filter(row -> row.get("binding").equals(true))
                .map(row -> (String) row.get("agency")).distinct().toList();
        boolean shared = story.rows("opinion").stream().noneMatch(row -> ((String) row.get("opinion")).startsWith("NO_OBJECTION"));
        if (objections.isEmpty() || binding.isEmpty() && shared) {
            return List.of("NONE", "", "");
        }
        long spoken = objections.stream().filter(row -> row.get("deemed").equals(false)).count();
        List<Map<String, Object>> rungs = table == null ? List.of() : tables.rows(table, Map.of("file", Map.of("urgency", story.application().text("urgency")),
                "balance", Map.of("bindingObjections", binding.size(), "bindingLines", List.of(), "spokenObjections", (int) spoken)));
        Dispute dispute = new Dispute(story, rungs, objections.stream().map(row -> (String) consultation(story, row).get("agency")).distinct().toList(),
                binding.isEmpty() ? null : binding.get(0));
        if (!rungs.isEmpty()) {
            dispute.climb();
        }
        return table == null ? List.of(dispute.stood, dispute.body == null ? "" : dispute.body, "") : dispute.settled();
    }

    private static Map<String, Object> consultation(Story story, Map<String, Object> opinion) {
        return story.rows("consultation").stream().filter(row -> row.get("id").equals(opinion.get("consultation_id"))).findFirst().orElseThrow();
    }

    private void climb() {
        boolean goesOn = true;
        for (int rung = 1; goesOn && rung <= 2; rung++) {
            int wanted = rung;
            Map<String, Object> row = rungs.stream().filter(each -> Tables.number(each, "rung") == wanted).findFirst().orElse(null);
            goesOn = row != null && lodge(rung, row);
        }
    }

    /** Whether a body has decided on this rung. */
    private boolean lodge(int rung, Map<String, Object> row) {
        boolean leadLost = !"APPROVE".equals(stood);
        String agency = leadLost ? story.lead("WHOLE") : objectors.get(0);
        Instant until = story.days().deadline(story.now(), Tables.limit(row, "escalateWithin"), Days.none());
        story.enter("ESCALATION_OFFERED", Register.ENGINE, "ladder", ladder, "rung", rung, "agency", agency, "body", row.get("body"), "until", until.toString(),
                "signatoryRank", row.get("signatoryRank"), "contentRequired", row.get("contentRequired"));
        if (!story.chance().percent(rung == 1 ? 75 : 30)) {
            boolean waived = story.chance().percent(60);
            story.itIs(waived ? story.days().within(story.now(), until, story.chance().between(10, 90)) : until.plusSeconds(3));
            story.enter("ESCALATION_NOT_LODGED", waived ? Staff.head(story.setup(), agency) : Register.ENGINE, "ladder", ladder, "rung", rung, "agency", agency,
                    "waived", waived);
            return false;
        }
        story.itIs(story.days().within(story.now(), until, story.chance().between(10, 90)));
        Escalated.to(story, row, ladder, rung, agency, stood).decided(this::stands);
        return true;
    }

    private void stands(String outcome, String by, String on) {
        stood = outcome;
        body = by;
        conditions = on;
    }

    private List<String> settled() {
        story.row("settlement", "ladder", ladder, "file_number", story.number(), "track", "WHOLE", "outcome", stood, "body", stood.equals("NONE") ? null : body,
                "lines", null, "conditions", stood.equals("APPROVE") ? conditions : null, "settled_at", story.now());
        story.enter("DISPUTE_SETTLED", Register.ENGINE, "ladder", ladder, "outcome", stood, "body", stood.equals("NONE") ? null : body, "lines", List.of(),
                "conditions", stood.equals("APPROVE") ? conditions : null);
        return List.of(stood, body == null ? "" : body, conditions == null ? "" : conditions);
    }
}
