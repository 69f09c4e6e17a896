package dev.assent.escalation;

import dev.assent.committee.Votes;
import dev.assent.consultation.OpinionsOnFile;
import dev.assent.register.Register;
import dev.assent.setup.NationalSetups;
import dev.assent.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where disputes stand on their ladders, and how they end. */
@Component
class Ladders {
    /**
     * How a dispute ended.
     *
     * @param outcome APPROVE: the objection is overruled; REFUSE: it stands; NONE: nothing is settled
     * @param body    who brought it about; null where nothing is settled
     * @param lines   the lines in dispute where the objection to them stands; empty: the whole file, or none
     */
    record Settlement(Mandate outcome, String body, List<Integer> lines) {
        /** What binds the drafter: an objection to some lines forbids these, and leaves him free on the others. */
        Mandate mandate() {
            return lines.isEmpty() ? outcome : Mandate.NONE;
        }
    }

    private final EscalationStore store;
    private final OpinionsOnFile opinions;
    private final NationalSetups setups;
    private final Register register;
    private final Votes votes;
    private final Texts texts;

    Ladders(EscalationStore store, OpinionsOnFile opinions, NationalSetups setups, Register register, Votes votes, Texts texts) {
        this.store = store;
        this.texts = texts;
        this.votes = votes;
        this.opinions = opinions;
        this.setups = setups;
        this.register = register;
    }

    /** @param before what a ballot decided before the ladder began */
    Climb climb(Case of, List<Map<String, Object>> rows, Optional<Before> before) {
        List<Escalation> past = store.of(of.ladder());
        Dispute cast = Dispute.ofVotes(votes.newest(of.fileNumber(), of.track()));
        Dispute dispute = before.isPresent() ? cast : Dispute.of(opinions.rows(of.fileNumber(), of.track(), setups.of(of.setup())));
        Climb climb = new Climb(rows, past, dispute, dispute, before.orElse(null), of.authority());
        boolean voted = climb.last().flatMap(last -> climb.rung(last.rung())).filter(Rung::votes).isPresent();
        return voted ? new Climb(rows, past, dispute, cast, before.orElse(null), of.authority()) : climb;
    }

    /** The decision below the next rung, for whoever may climb and for the next body; empty below the first. */
    Map<String, Object> earlier(Case of, Climb climb) {
        Map<String, Object> earlier = new LinkedHashMap<>();
        climb.last().ifPresent(escalation -> {
            earlier.put("rung", escalation.rung());
            earlier.put("bodyName", bodyName(of.setup(), escalation.body()));
            earlier.put("outcome", escalation.outcome().name());
            earlier.put("expired", escalation.expired());
            earlier.put("reasons", escalation.decisionReasons());
            earlier.put("conditions", escalation.conditions());
        });
        return earlier;
    }

    /** What a body is told about the escalation it decides; {@code byItself}: nobody lodged it, because its row asks nobody to. */
    Map<String, Object> told(Case of, Escalation escalation, boolean byItself) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("agencyName", escalation.agency() == null ? null : Lodger.names(escalation.agency(), setups.of(of.setup()), texts));
        told.put("byItself", byItself);
        told.put("signedBy", escalation.signedBy());
        told.put("lodgedAt", escalation.lodgedAt().toString());
        told.put("reasons", escalation.reasons());
        told.put("legalBasis", escalation.legalBasis());
        told.put("proposal", escalation.proposal());
        return told;
    }

    Map<String, Object> bodyName(String setup, String agency) {
        return new LinkedHashMap<>(setups.of(setup).agencyNames(agency));
    }

    /** Enters what is settled, once. */
    Settlement settle(Case of, Climb climb, List<String> askedHere) {
        Mandate outcome = climb.climbs() || climb.before() != null ? climb.standing() : Mandate.NONE;
        Settlement settled = new Settlement(outcome, outcome == Mandate.NONE ? null : climb.settledBy(),
                outcome == Mandate.REFUSE ? climb.dispute().lines() : List.of());
        String conditions = outcome == Mandate.APPROVE ? climb.conditions() : null;
        List<String> stand = outcome == Mandate.APPROVE ? standing(of, climb, askedHere) : List.of();
        if (store.settle(of, settled, conditions, register.now(), stand) && (climb.climbs() || outcome != Mandate.NONE)) {
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("ladder", of.ladder());
            facts.put("outcome", outcome.name());
            facts.put("body", settled.body());
            facts.put("lines", settled.lines());
            facts.put("conditions", conditions);
            if (!stand.isEmpty()) {
                facts.put("objectionsThatStand", stand);
            }
            register.append(of.fileNumber(), "DISPUTE_SETTLED", Register.ENGINE, facts);
        }
        return settled;
    }

    /** Whose binding objection the mandate does not overrule: who was asked elsewhere, unless the row of the body says otherwise. */
    private List<String> standing(Case of, Climb climb, List<String> askedHere) {
        boolean ownRoundOnly = climb.settling().map(Rung::ownRoundOnly).orElse(climb.before() != null);
        return !ownRoundOnly ? List.of() : Dispute.of(opinions.rows(of.fileNumber(), of.track(), setups.of(of.setup()))).binding().stream()
                .filter(agency -> climb.before() != null || !askedHere.isEmpty() && !askedHere.contains(agency)).toList();
    }
}
