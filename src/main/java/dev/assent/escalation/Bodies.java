package dev.assent.escalation;

import dev.assent.consultation.OpinionsOnFile;
import dev.assent.consultation.RowClock;
import dev.assent.register.Register;
import dev.assent.setup.NationalSetups;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts disputes before bodies and keeps what they decide. */
@Component
class Bodies {
    private final EscalationStore store;
    private final Register register;
    private final EscalationNotices notices;
    private final OpinionsOnFile opinions;
    private final NationalSetups setups;
    private final RowClock clock;

    Bodies(EscalationStore store, Register register, EscalationNotices notices, OpinionsOnFile opinions, NationalSetups setups, RowClock clock) {
        this.store = store;
        this.register = register;
        this.notices = notices;
        this.opinions = opinions;
        this.setups = setups;
        this.clock = clock;
    }

    /** The escalation as it was lodged, or as the silence of the body below passes it on. */
    Escalation escalation(Case of, Rung rung, Map<String, Object> clockRow, Mandate stood) {
        return store.find(of.ladder(), of.rung()).orElseGet(() -> {
            store.insert(new Escalation(of.ladder(), of.rung(), of.fileNumber(), of.track(), stood, null, null, rung.signatoryRank(), null, null, null,
                    clock.start(of.setup(), of.fileNumber(), clockRow), rung.body(), rung.basis(), null, null, null, null, null, null, false));
            Map<String, Object> facts = of.facts();
            facts.put("body", rung.body());
            register.append(of.fileNumber(), "ESCALATION_PASSED_ON", Register.ENGINE, facts);
            return store.find(of.ladder(), of.rung()).orElseThrow();
        });
    }

    static Map<String, Object> clockRow(Map<String, Object> row) {
        Rung rung = Rung.of(row);
        return rung.explained(RowClock.countedFrom(row.get("countsFrom"), RowClock.row(rung.body(), rung.limit(), rung.remindBefore())), row, rung.expiryMeans().name());
    }

    /** When the time of the body begins: with the escalation, or as its row says. */
    Instant start(Case of, Map<String, Object> clockRow, Escalation escalation) {
        return clock.start(of.setup(), of.fileNumber(), clockRow, escalation.lodgedAt());
    }

    RowClock.Dates dates(Case of, Map<String, Object> clockRow, Instant start) {
        return clock.dates(of.setup(), of.fileNumber(), clockRow, start);
    }

    /** @param question the instance in which the body decides */
    void ask(Case of, Rung rung, String question, Instant deadline) {
        store.ask(of, question, deadline);
        notices.asked(of, rung, deadline);
    }

    /** The opinions, for the body: it cannot settle what it may not see. */
    List<Map<String, Object>> opinions(Case of) {
        return opinions.rows(of.fileNumber(), of.track(), setups.of(of.setup()));
    }

    void decide(Case of, Rung rung, Expiry outcome, String person, String reasons, String conditions) {
        store.decide(of.ladder(), of.rung(), outcome, person, register.now(), reasons, conditions, false);
        Map<String, Object> facts = of.facts();
        facts.put("body", rung.body());
        facts.put("outcome", outcome.name());
        facts.put("reasons", reasons);
        facts.put("conditions", conditions);
        register.append(of.fileNumber(), "ESCALATION_DECIDED", person, facts);
        notices.decided(of, rung, outcome, reasons, conditions);
    }
}
