package dev.assent.decision;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was drafted and countersigned.
 *
 * @param track       the lines decided, or {@code WHOLE}
 * @param decision    GRANTED, GRANTED_IN_PART, REFUSED or NO_LICENSE_REQUIRED
 * @param prohibition ground of Art. 6 named when drafting, or NONE
 * @param ground      the facts behind that prohibition
 * @param lines       {line, quantityGranted}; used for a grant in part
 * @param validUntil  last day of the license; null unless granted
 * @param mandate     what a body had decided that the draft follows: APPROVE, REFUSE or NONE
 * @param mandateBody that body, or null
 * @param draftedBy   user id; null, like countersignedBy, where silence refuses
 * @param document    what is issued if it grants: LICENSE, or a word of the terms for a document that is no license
 */
record Draft(String track, String decision, String prohibition, String ground, String conditions, String reasons, String legalBasis,
        List<Map<String, Object>> lines, LocalDate validUntil, String mandate, String mandateBody, String draftedBy, String countersignedBy, String document) {
    /** Did silence refuse, so that nobody signed? */
    boolean deemed() {
        return draftedBy == null && countersignedBy == null && refuses();
    }

    boolean refuses() {
        return "REFUSED".equals(decision);
    }

    boolean grants() {
        return decision.startsWith("GRANTED");
    }

    /** What both have signed, by variable of the drafting. */
    Map<String, Object> signed() {
        Map<String, Object> signed = new HashMap<>(Map.of(DecisionIssuing.DECISION.name(), decision));
        if (grants()) {
            signed.put(DecisionIssuing.VALID_UNTIL.name(), validUntil == null ? null : validUntil.toString());
            signed.put(DecisionIssuing.LICENSE_CONDITIONS.name(), conditions);
        }
        if (inPart()) {
            signed.put(DecisionIssuing.DECIDED_LINES.name(), lines);
        }
        return signed;
    }

    boolean inPart() {
        return "GRANTED_IN_PART".equals(decision);
    }
}
