package dev.assent.escalation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where a dispute stands on its ladder, derived from the rows and from what has been escalated so far. */
record Climb(List<Map<String, Object>> rows, List<Escalation> past, Dispute dispute, String authority) {
    /** How the dispute reaches the next rung. */
    enum Way { BY_ESCALATION, BY_SILENCE, NOT_AT_ALL }

    /**
     * @param row    of the table; null if there is no further rung
     * @param rights who may escalate to it
     */
    record Step(Way way, Map<String, Object> row, List<Map<String, Object>> rights) {
    }

    /** The rung that comes next: the lowest above the last one; of two rows of one rung the first counts. */
    Step next() {
        Optional<Map<String, Object>> row = open() ? above() : Optional.empty();
        if (row.isEmpty()) {
            return new Step(Way.NOT_AT_ALL, null, List.of());
        }
        if (last().map(escalation -> escalation.outcome() == Expiry.NEXT_RUNG).orElse(false)) {
            return new Step(Way.BY_SILENCE, row.get(), List.of());
        }
        return new Step(Way.BY_ESCALATION, row.get(), new Entitlement(dispute, authority, standing()).rights(Rung.of(row.get())));
    }

    /** What stands now. */
    Mandate standing() {
        return last().map(Escalation::standing).orElse(dispute.standing());
    }

    /** Who brought about what stands now: the body that decided last, or who objects with binding force; null: nobody. */
    String settledBy() {
        return past.stream().filter(escalation -> escalation.outcome() == Expiry.UPHELD || escalation.outcome() == Expiry.OVERRULED)
                .reduce((first, second) -> second).map(Escalation::body)
                .orElse(dispute.binding().isEmpty() ? null : dispute.binding().get(0));
    }

    /** On what the objection was overruled; null: on nothing. */
    String conditions() {
        return past.stream().filter(escalation -> escalation.outcome() == Expiry.OVERRULED).reduce((first, second) -> second)
                .map(Escalation::conditions).orElse(null);
    }

    Optional<Escalation> last() {
        return past.isEmpty() ? Optional.empty() : Optional.of(past.get(past.size() - 1));
    }

    private boolean open() {
        return dispute.exists() && last().map(escalation -> escalation.outcome() != Expiry.FINAL).orElse(true);
    }

    private Optional<Map<String, Object>> above() {
        int below = last().map(Escalation::rung).orElse(0);
        return rows.stream().filter(row -> Rung.of(row).number() > below).min(Comparator.comparingInt(row -> Rung.of(row).number()));
    }
}
