package dev.assent.escalation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a dispute stands on its ladder, derived from the rows and from what has been escalated so far.
 *
 * @param ballot who differs in the ballot that brought about what stands; the dispute itself where no ballot did
 * @param before what a ballot decided before the ladder began; null: none did
 */
record Climb(List<Map<String, Object>> rows, List<Escalation> past, Dispute dispute, Dispute ballot, Before before, String authority) {
    /** How the dispute reaches the next rung; by silence also where the row says that nobody needs to carry it there. */
    enum Way { BY_ESCALATION, BY_SILENCE, NOT_AT_ALL }

    Climb(List<Map<String, Object>> rows, List<Escalation> past, Dispute dispute, String authority) {
        this(rows, past, dispute, dispute, null, authority);
    }

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
        Rung rung = Rung.of(row.get());
        List<Map<String, Object>> rights = new Entitlement(dispute, ballot, authority, standing()).rights(rung);
        return new Step(rights.isEmpty() && rung.automatic() ? Way.BY_SILENCE : Way.BY_ESCALATION, row.get(), rights);
    }

    /** What stands now. */
    Mandate standing() {
        return last().map(Escalation::standing).orElse(before == null ? dispute.standing() : before.mandate());
    }

    /** Who brought about what stands now: the body that decided last, or who objects with binding force; null: nobody. */
    String settledBy() {
        return past.stream().filter(escalation -> escalation.outcome() == Expiry.UPHELD || escalation.outcome() == Expiry.OVERRULED)
                .reduce((first, second) -> second).map(Escalation::body)
                .orElse(before != null ? before.body() : dispute.binding().isEmpty() ? null : dispute.binding().get(0));
    }

    /** The rung whose body brought about what stands; empty where none did. */
    Optional<Rung> settling() {
        return past.stream().filter(escalation -> escalation.outcome() == Expiry.UPHELD || escalation.outcome() == Expiry.OVERRULED)
                .reduce((first, second) -> second).flatMap(escalation -> rung(escalation.rung()));
    }

    /** The row of this rung as the table says it now. */
    Optional<Rung> rung(int number) {
        return rows.stream().map(Rung::of).filter(rung -> rung.number() == number).findFirst();
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
        return climbs() && last().map(escalation -> escalation.outcome() != Expiry.FINAL).orElse(true);
    }

    /** Is there something to climb with: a dispute, a ballot, or what the first row asks for instead? */
    boolean climbs() {
        Opening opening = rows.stream().map(Rung::of).min(Comparator.comparingInt(Rung::number)).map(Rung::opensOn).orElse(Opening.DISPUTE);
        return dispute.exists() || opening == Opening.ALWAYS || opening == Opening.SILENCE && dispute.silent()
                || before != null && (before.mandate() == Mandate.NONE || before.mandate() == Mandate.REFUSE && namesApplicant());
    }

    // no member dissents from a unanimous refusal; the applicant does
    private boolean namesApplicant() {
        return above().map(row -> Rung.of(row).mayEscalate().contains(Entitlement.APPLICANT)).orElse(false);
    }

    private Optional<Map<String, Object>> above() {
        int below = last().map(Escalation::rung).orElse(0);
        return rows.stream().filter(row -> Rung.of(row).number() > below).min(Comparator.comparingInt(row -> Rung.of(row).number()));
    }
}
