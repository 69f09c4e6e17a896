package dev.assent.escalation;

import dev.assent.clock.RowClock;
import dev.assent.engine.Refusal;
import dev.assent.register.Register;
import dev.assent.text.Texts;
import java.time.Instant;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** The right of one agency to escalate: offered, used or not used. */
@Component
class Rights {
    private final EscalationStore store;
    private final Register register;
    private final EscalationNotices notices;
    private final RowClock clock;
    private final Texts texts;

    Rights(EscalationStore store, Register register, EscalationNotices notices, RowClock clock, Texts texts) {
        this.store = store;
        this.register = register;
        this.notices = notices;
        this.clock = clock;
        this.texts = texts;
    }

    Instant now() {
        return register.now();
    }

    static Map<String, Object> clockRow(Map<String, Object> row, String agency) {
        Rung rung = Rung.of(row);
        return rung.explained(RowClock.countedFrom(row.get("windowCountsFrom"), RowClock.row(agency, rung.window(), rung.remindBefore())), row, rung.automatic() ? "CLIMBS" : "NOT_LODGED");
    }

    Instant start(Case of, Map<String, Object> clockRow) {
        return store.counted(of, clockRow.get("countsFrom")).map(moment -> clock.since(of.setup(), of.fileNumber(), clockRow, moment))
                .orElseGet(() -> clock.start(of.setup(), of.fileNumber(), of.track(), clockRow));
    }

    RowClock.Dates dates(Case of, Map<String, Object> clockRow, Instant start) {
        return clock.dates(of.setup(), of.fileNumber(), clockRow, start);
    }

    void offer(Case of, Rung rung, String agency, Instant until) {
        Map<String, Object> facts = facts(of, agency);
        facts.put("body", rung.body());
        facts.put("until", until.toString());
        facts.put("signatoryRank", rung.signatoryRank());
        facts.put("contentRequired", rung.contentRequired());
        register.append(of.fileNumber(), "ESCALATION_OFFERED", Register.ENGINE, facts);
        notices.offered(of, rung, agency, until);
    }

    /**
     * Accepts the escalation; the clock of the body starts now.
     *
     * @throws Refusal if another agency was faster
     */
    void lodge(Case of, Rung rung, String agency, Mandate stood, String person, String reasons, String legalBasis, String proposal) {
        Escalation escalation = new Escalation(of.ladder(), of.rung(), of.fileNumber(), of.track(), stood, agency, person, rung.signatoryRank(), reasons,
                legalBasis, proposal, register.now(), rung.body(), rung.basis(), null, null, null, null, null, null, false);
        try {
            store.insert(escalation);
        } catch (DuplicateKeyException faster) {
            throw new Refusal(texts.say("Another agency has escalated this dispute already."));
        }
        Map<String, Object> facts = facts(of, agency);
        facts.put("body", rung.body());
        facts.put("signatoryRank", rung.signatoryRank());
        facts.put("reasons", reasons);
        facts.put("legalBasis", legalBasis);
        facts.put("proposal", proposal);
        register.append(of.fileNumber(), "ESCALATION_LODGED", person, facts);
    }

    /** Nobody of this agency escalates: a person says so, or the window has closed. */
    void unused(Case of, String agency, String person) {
        Map<String, Object> facts = facts(of, agency);
        facts.put("waived", !person.equals(Register.ENGINE));
        register.append(of.fileNumber(), "ESCALATION_NOT_LODGED", person, facts);
    }

    /** Whether any agency has escalated to this rung. */
    boolean lodged(Case of) {
        return store.find(of.ladder(), of.rung()).isPresent();
    }

    private static Map<String, Object> facts(Case of, String agency) {
        Map<String, Object> facts = of.facts();
        facts.put("agency", agency);
        return facts;
    }
}
