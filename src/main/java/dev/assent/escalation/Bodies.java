package dev.assent.escalation;

import dev.assent.clock.RowClock;
import dev.assent.consultation.OpinionsOnFile;
import dev.assent.register.Register;
import dev.assent.setup.NationalSetups;
import dev.assent.text.Texts;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
    private final Texts texts;

    Bodies(EscalationStore store, Register register, EscalationNotices notices, OpinionsOnFile opinions, NationalSetups setups, RowClock clock, Texts texts) {
        this.store = store;
        this.texts = texts;
        this.register = register;
        this.notices = notices;
        this.opinions = opinions;
        this.setups = setups;
        this.clock = clock;
    }

    /** The escalation as it was lodged, or as it comes here by itself: by the silence of the body below, or because the row asks nobody. */
    Escalation escalation(Case of, Rung rung, Map<String, Object> clockRow, Mandate stood, boolean byItself) {
        return store.find(of.ladder(), of.rung()).orElseGet(() -> {
            store.insert(new Escalation(of.ladder(), of.rung(), of.fileNumber(), of.track(), stood, null, null, rung.signatoryRank(), null, null, null,
                    rung.limit() == null ? register.now() : clock.start(of.setup(), of.fileNumber(), of.track(), clockRow), rung.body(), rung.basis(), null, null, null, null, null, null, false));
            Map<String, Object> facts = of.facts();
            facts.put("body", rung.body());
            facts.put("byItself", byItself);
            register.append(of.fileNumber(), "ESCALATION_PASSED_ON", Register.ENGINE, facts);
            return store.find(of.ladder(), of.rung()).orElseThrow();
        });
    }

    static Map<String, Object> clockRow(Map<String, Object> row) {
        Rung rung = Rung.of(row);
        if (rung.unlimited()) {
            return rung.explained(new HashMap<>(Map.of("silenceMeans", "NO_LIMIT")), row, "NO_LIMIT");
        }
        return rung.votes() ? Map.of() : rung.explained(RowClock.countedFrom(row.get("countsFrom"), RowClock.row(rung.body(), rung.limit(), rung.remindBefore())), row, rung.expiryMeans().name());
    }

    /** When the time of the body begins: with the escalation, or as its row says. */
    Instant start(Case of, Map<String, Object> clockRow, Escalation escalation) {
        return store.counted(of, clockRow.get("countsFrom")).map(moment -> clock.since(of.setup(), of.fileNumber(), clockRow, moment))
                .orElseGet(() -> clock.start(of.setup(), of.fileNumber(), of.track(), clockRow, escalation.lodgedAt()));
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

    /** The body has voted; what a vote without a result means, says the row. */
    void voted(Case of, Rung rung, String ballotOutcome) {
        Expiry outcome = switch (ballotOutcome) {
            case "APPROVED" -> Expiry.OVERRULED;
            case "REFUSED" -> Expiry.UPHELD;
            default -> rung.expiryMeans();
        };
        boolean carried = ballotOutcome.equals("APPROVED") || ballotOutcome.equals("REFUSED");
        decide(of, rung, outcome, Register.ENGINE, texts.say(Locale.forLanguageTag(setups.of(of.setup()).language()),
                carried ? "Decided by a vote of its members." : "The vote of its members came to nothing."), null);
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
