package dev.assent.decision;

import java.math.BigDecimal;
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
 * @param terms       of what is issued if it grants, as they held for this draft; null: none were laid out
 */
record Draft(String track, String decision, String prohibition, String ground, String conditions, String reasons, String legalBasis,
        List<Map<String, Object>> lines, LocalDate validUntil, String mandate, String mandateBody, String draftedBy, String countersignedBy, Map<String, Object> terms) {
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

    /** What is issued if it grants: LICENSE, or a word of the terms for a document that is no license. */
    String document() {
        return terms != null && terms.get("document") instanceof String word ? word : LicenseTerms.LICENSE;
    }

    /**
     * Whatever the tables of the drafting said: nothing is issued for longer than its terms allow.
     *
     * @throws IllegalStateException naming both days
     */
    void demandTerms(String fileNumber) {
        String longest = terms == null ? null : (String) terms.get("longest");
        if (grants() && longest != null && (validUntil == null || validUntil.isAfter(LocalDate.parse(longest)))) {
            throw new IllegalStateException("Nothing was entered on file %s: its terms allow %s at most, and the draft says %s.".formatted(fileNumber, longest, validUntil));
        }
    }

    /** What both have signed, by variable of the drafting. */
    Map<String, Object> signed() {
        Map<String, Object> signed = new HashMap<>(Map.of(DecisionIssuing.DECISION.name(), decision));
        if (grants()) {
            signed.put(DecisionIssuing.VALID_UNTIL.name(), validUntil == null ? null : validUntil.toString());
            signed.put(LicenseTerms.TERMS.name(), terms);
            signed.put(DecisionIssuing.LICENSE_CONDITIONS.name(), conditions);
        }
        if (inPart()) {
            signed.put(DecisionIssuing.DECIDED_LINES.name(), lines);
        }
        return signed;
    }

    /** Numbers of the lines that it grants; null: all of the track. */
    List<Integer> grantedLines() {
        return !inPart() ? null : lines.stream().filter(row -> row.get("quantityGranted") != null && new BigDecimal(row.get("quantityGranted").toString()).signum() > 0)
                .map(row -> ((Number) row.get("line")).intValue()).toList();
    }

    boolean inPart() {
        return "GRANTED_IN_PART".equals(decision);
    }
}
