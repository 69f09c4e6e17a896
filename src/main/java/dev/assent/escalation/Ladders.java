package dev.assent.escalation;

import dev.assent.consultation.OpinionsOnFile;
import dev.assent.register.Register;
import dev.assent.setup.NationalSetups;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    Ladders(EscalationStore store, OpinionsOnFile opinions, NationalSetups setups, Register register) {
        this.store = store;
        this.opinions = opinions;
        this.setups = setups;
        this.register = register;
    }

    Climb climb(Case of, List<Map<String, Object>> rows) {
        return new Climb(rows, store.of(of.ladder()), Dispute.of(opinions.rows(of.fileNumber(), of.track(), setups.of(of.setup()))), of.authority());
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

    /** What a body is told about the escalation it decides. */
    Map<String, Object> told(Case of, Escalation escalation) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("agencyName", escalation.agency() == null ? null : bodyName(of.setup(), escalation.agency()));
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
    Settlement settle(Case of, Climb climb) {
        Mandate outcome = climb.dispute().exists() ? climb.standing() : Mandate.NONE;
        Settlement settled = new Settlement(outcome, outcome == Mandate.NONE ? null : climb.settledBy(),
                outcome == Mandate.REFUSE ? climb.dispute().lines() : List.of());
        String conditions = outcome == Mandate.APPROVE ? climb.conditions() : null;
        if (store.settle(of, settled, conditions, register.now()) && climb.dispute().exists()) {
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("ladder", of.ladder());
            facts.put("outcome", outcome.name());
            facts.put("body", settled.body());
            facts.put("lines", settled.lines());
            facts.put("conditions", conditions);
            register.append(of.fileNumber(), "DISPUTE_SETTLED", Register.ENGINE, facts);
        }
        return settled;
    }
}
