package dev.assent.extension;

import dev.assent.consultation.OpenConsultations;
import dev.assent.engine.Refusal;
import dev.assent.setup.NationalSetups;
import dev.assent.text.Texts;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What may still be agreed for an agency that is being asked. */
@Component
class ExtensionTerms {
    private final OpenConsultations consultations;
    private final ExtensionRequests requests;
    private final NationalSetups setups;
    private final Texts texts;

    ExtensionTerms(OpenConsultations consultations, ExtensionRequests requests, NationalSetups setups, Texts texts) {
        this.consultations = consultations;
        this.requests = requests;
        this.setups = setups;
        this.texts = texts;
    }

    /**
     * The clock that ends next.
     *
     * @throws Refusal if no clock runs for the agency
     */
    OpenConsultations.Open running(String fileNumber, String agency) {
        return consultations.clocks(fileNumber, agency).stream().min(Comparator.comparing(OpenConsultations.Open::deadline))
                .orElseThrow(() -> new Refusal(texts.say("No time limit of your agency runs on this file at present.")));
    }

    /** What the table {@code ExtensionAdmissible} reads: moreTime, amountLeft, timesLeft, undecided. */
    Map<String, Object> facts(OpenConsultations.Open running, ExtensionRule rule, int amount) {
        ExtensionRequests.Used used = requests.used(running.id());
        Map<String, Object> facts = new HashMap<>(Map.of("moreTime", amount, "amountLeft", Math.max(0, rule.maximum() - used.amount()),
                "timesLeft", Math.max(0, rule.times() - used.times()), "undecided", requests.undecided(running.id())));
        for (String unanswered : new String[] {"extensionAgreed", "agreedAmount", "refusalReasons"}) {
            facts.put(unanswered, null);
        }
        return facts;
    }

    /** What the officer of the lead reads, and the dates of his task. */
    Map<String, Object> shown(OpenConsultations.Open running, String asking, String setup, ExtensionRule rule, Map<String, Object> facts,
            Extensions.Dates dates) {
        Map<String, Object> shown = new HashMap<>(facts);
        shown.put("undecided", false);
        shown.put("agreedAmount", facts.get("moreTime"));
        shown.put("timeUnit", running.limit().unit().name());
        shown.put(Extension.CURRENT_DEADLINE.name(), Date.from(running.deadline()));
        shown.put(Extension.DECIDE_BY.name(), Date.from(dates.decideBy()));
        shown.put(Extension.DECIDE_REMINDER.name(), Date.from(dates.reminder()));
        shown.put(Extension.DECIDED_WITHIN.name(), Map.of("row", rule.row(), "began", dates.began().toString()));
        shown.put("askingAgency", new HashMap<>(setups.of(setup).agencyNames(asking)));
        return shown;
    }

    /** Refuses by the row of the table that applies. */
    void check(Map<String, Object> row) {
        if (!row.isEmpty()) {
            throw new Refusal(texts.say(String.valueOf(row.get("message"))));
        }
    }
}
