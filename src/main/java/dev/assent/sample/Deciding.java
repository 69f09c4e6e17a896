package dev.assent.sample;

import dev.assent.register.Register;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A decision is drafted by one person and countersigned by another; a license follows where it is granted. */
final class Deciding {
    private static final List<String> NOTHING_BINDS = List.of("NONE", "", "");

    private Deciding() {
    }

    /**
     * Decides the file, or a track of it.
     *
     * @param mandate APPROVE, REFUSE or NONE; the body whose it is; its conditions
     * @param refused why the license must be refused; null: it need not
     * @return the decision
     */
    static String decide(Story story, Tables tables, String track, List<String> mandate, String refused) {
        story.pass(story.chance().between(1, 5));
        List<String> binds = mandate == null ? NOTHING_BINDS : mandate;
        Recommending.enter(story, tables, track, binds.get(0));
        List<String> people = Staff.two(story.setup(), story.lead(track), story.chance());
        story.pass(story.chance().between(0, 2));
        overdue(story);
        Map<String, Object> assessment = Assessing.latest(story, track);
        boolean may = refused == null && !binds.get(0).equals("REFUSE") && assessment != null && assessment.get("finding").equals("ACCEPTABLE");
        String decision = !may ? "REFUSED" : story.chance().weighed(List.of("GRANTED_IN_PART", "REFUSED", "GRANTED"), 9, binds.get(0).equals("APPROVE") ? 0 : 6);
        boolean grants = decision.startsWith("GRANTED");
        String conditions = grants ? conditions(story, track, binds) : null;
        String reasons = grants ? "No overriding risk remains." : refused == null ? "The objections outweigh the interest in the transfer." : refused;
        story.row("decision", "file_number", story.number(), "file_kind", "APPLICATION", "track", track, "decision", decision,
                "assessment_version", assessment == null ? null : assessment.get("version"), "finding", assessment == null ? null : assessment.get("finding"),
                "prohibition", "NONE", "mandate", binds.get(0), "mandate_body", binds.get(1).isEmpty() ? null : binds.get(1), "conditions", conditions,
                "reasons", reasons, "legal_basis", grants ? null : "Law on transfers, s. 17", "drafted_by", people.get(0), "countersigned_by", people.get(1),
                "deemed", false, "decided_at", story.now());
        List<Map<String, Object>> granted = grants ? granted(story, track, decision.equals("GRANTED_IN_PART")) : List.of();
        String license = grants ? license(story, track, conditions, granted) : null;
        story.enter("DECISION_ISSUED", people.get(1), "decision", decision, "license", license, "track", track,
                "assessment", assessment == null ? null : assessment.get("version"), "deemed", false, "mandate", binds.get(0),
                "mandateBody", binds.get(1).isEmpty() ? null : binds.get(1), "prohibition", "NONE", "prohibitionGround", null, "conditions", conditions,
                "reasons", reasons, "legalBasis", grants ? null : "Law on transfers, s. 17", "lines", decision.equals("GRANTED_IN_PART") ? granted : null,
                "draftedBy", people.get(0), "countersignedBy", people.get(1));
        return decision;
    }

    // the outer limit passed before the decision
    private static void overdue(Story story) {
        Instant limit = (Instant) story.file().get("outer_limit");
        if (limit != null && limit.isBefore(story.now())) {
            story.entered(limit.plusSeconds(3), "OUTER_LIMIT_REACHED", Register.ENGINE, "outerLimit", limit.toString());
        }
    }

    static String conditions(Story story, String track, List<String> mandate) {
        List<Object> asked = story.rows("consultation").stream().filter(row -> row.get("track").equals(track) && row.get("superseded").equals(false))
                .map(row -> row.get("id")).toList();
        List<String> conditions = new ArrayList<>(story.rows("opinion").stream().filter(row -> asked.contains(row.get("consultation_id")))
                .map(row -> (String) row.get("conditions")).filter(text -> text != null).distinct().toList());
        if (mandate.size() > 2 && !mandate.get(2).isEmpty()) {
            conditions.add(mandate.get(2));
        }
        Map<String, Object> assessment = Assessing.latest(story, track);
        if (String.valueOf(assessment.get("answers")).contains("mitigationConditions")) {
            conditions.add(Names.CONDITIONS.get(0));
        }
        return conditions.isEmpty() ? null : conditions.stream().distinct().collect(Collectors.joining("\n"));
    }

    private static List<Map<String, Object>> granted(Story story, String track, boolean inPart) {
        return story.rows("file_line").stream().filter(line -> line.get("track").equals(track)).map(line -> {
            BigDecimal asked = (BigDecimal) line.get("quantity");
            BigDecimal half = asked.divide(BigDecimal.valueOf(2), 0, RoundingMode.UP);
            return Story.facts("line", line.get("line"), "quantityGranted", inPart ? half : asked);
        }).toList();
    }

    private static String license(Story story, String track, String conditions, List<Map<String, Object>> granted) {
        String number = "LIC-" + story.number() + (story.rows("license").isEmpty() ? "" : "-" + (story.rows("license").size() + 1));
        LocalDate until = story.now().atZone(story.days().calendar().zone()).toLocalDate().plusYears(2);
        story.row("license", "license_number", number, "standing", "IN_FORCE", "file_number", story.number(), "file_kind", "APPLICATION", "track", track,
                "holder", story.file().get("applicant_name"), "conditions", conditions, "issued_at", story.now(), "valid_until", until);
        granted.forEach(line -> story.row("license_line", "license_number", number, "line", line.get("line"), "quantity", line.get("quantityGranted")));
        return number;
    }
}
