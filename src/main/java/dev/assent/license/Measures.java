package dev.assent.license;

import dev.assent.engine.Memberships;
import dev.assent.engine.Refusal;
import dev.assent.engine.SubmissionRefused.Fault;
import dev.assent.register.Register;
import dev.assent.setup.Agency;
import dev.assent.text.Texts;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What people of the authority do to a license: whatever a model or a variable says, a move that no row allows, or that needs a second person and has none, is not taken. */
@Component
class Measures {
    private final LicenseStore store;
    private final MoveTable table;
    private final Moving moving;
    private final Register register;
    private final Memberships memberships;
    private final MoveNotices notices;
    private final Texts texts;

    Measures(LicenseStore store, MoveTable table, Moving moving, Register register, Memberships memberships, MoveNotices notices, Texts texts) {
        this.store = store;
        this.table = table;
        this.moving = moving;
        this.register = register;
        this.memberships = memberships;
        this.notices = notices;
        this.texts = texts;
    }

    /** As whom a person of the authority acts. */
    String actsAs(String person, String authority) {
        return memberships.of(person).contains(authority + Agency.HEAD) ? MoveRule.HEAD : MoveRule.LEAD;
    }

    /** Could anybody of this authority do something to a license of the file now? */
    boolean possible(String fileNumber, String authority) {
        return store.of(fileNumber).stream().anyMatch(license -> moving.authority(license).equals(authority)
                && Move.MEASURES.stream().anyMatch(move -> table.possible(license, move)));
    }

    /**
     * Keeps a measure that a row allows; from then on its words are fixed.
     *
     * @param authority of the person who asks
     * @throws Refusal in words: there is no such license, no row allows it, or the same waits already
     */
    MoveRule ask(String fileNumber, String authority, Measure measure) {
        License license = store.hold(fileNumber, measure.license()).filter(found -> moving.authority(found).equals(authority))
                .orElseThrow(() -> refusal("license", "There is no such license on this file, or another authority has issued it."));
        MoveRule rule = allowed(license, measure);
        if (store.waits(license.number(), measure.move())) {
            throw refusal("licenseMove", "The same is asked for already and waits for the second signature.");
        }
        store.ask(license, measure);
        if (rule.byTwo()) {
            register.append(fileNumber, "LICENSE_MEASURE_ASKED", measure.askedBy(), Moving.facts(license, measure));
        }
        return rule;
    }

    /**
     * Takes the measure, if a row allows it still.
     *
     * @param confirmedBy the second person; null: nobody was asked
     * @throws Refusal in words
     */
    void take(String fileNumber, String id, String confirmedBy) {
        Measure measure = store.asked(id).orElseThrow(() -> refusal("", "This measure is settled already."));
        License license = store.hold(fileNumber, measure.license()).orElseThrow();
        MoveRule rule = allowed(license, measure);
        if (rule.byTwo()) {
            demandSecond(license, measure, rule, confirmedBy);
        }
        moving.move(license, measure, rule, rule.byTwo() ? confirmedBy : null);
    }

    /** The second person does not confirm: the license stands as it stood. */
    void drop(String fileNumber, String id, String person, String reasons) {
        store.asked(id).ifPresent(measure -> {
            License license = store.hold(fileNumber, measure.license()).orElseThrow();
            store.notTaken(id, person, reasons);
            Map<String, Object> facts = Moving.facts(license, measure);
            facts.put("askedBy", measure.askedBy());
            facts.put("reasons", reasons);
            register.append(fileNumber, "LICENSE_MEASURE_NOT_CONFIRMED", person, facts);
            notices.notTaken(license, measure, moving.authority(license));
        });
    }

    private MoveRule allowed(License license, Measure measure) {
        return table.rule(license, measure.move(), measure.by(), measure.ground()).orElseThrow(() -> !table.possible(license, measure.move())
                ? refusal("licenseMove", "License {0} is {1}: from there this is not possible.", license.number(), texts.say(Standing.of(license.standing()).words))
                : table.possible(license, measure.move(), measure.by()) ? refusal("measureGround", "Not on this ground: the table of moves names others.")
                : refusal("licenseMove", "The table of moves gives this to others than you."));
    }

    private void demandSecond(License license, Measure measure, MoveRule rule, String confirmedBy) {
        if (confirmedBy == null || confirmedBy.equals(measure.askedBy())) {
            throw refusal("", "Two people take this measure: whoever asked for it cannot confirm it.");
        }
        List<String> groups = memberships.of(confirmedBy);
        String authority = moving.authority(license);
        if (!groups.contains(authority + Agency.HEAD) && (rule.secondBy().equals(MoveRule.HEAD) || !groups.contains(authority))) {
            throw refusal("", "The table of moves gives the second signature to others than you.");
        }
    }

    private Refusal refusal(String field, String sentence, Object... args) {
        String said = texts.say(sentence, args);
        return new Refusal(said, List.of(new Fault(field, said)));
    }
}
