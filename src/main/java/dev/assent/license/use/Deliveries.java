package dev.assent.license.use;

import dev.assent.engine.Refusal;
import dev.assent.engine.SubmissionRefused.Fault;
import dev.assent.license.License;
import dev.assent.license.OwnMoves;
import dev.assent.register.Register;
import dev.assent.setup.NationalSetups;
import dev.assent.text.Texts;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes proof that what was used of a license has arrived; once, and whatever became of the license. */
@Component
class Deliveries {
    private final OwnMoves licenses;
    private final DeliveryStore store;
    private final UseStore uses;
    private final UseTerms terms;
    private final Register register;
    private final NationalSetups setups;
    private final Texts texts;

    Deliveries(OwnMoves licenses, DeliveryStore store, UseStore uses, UseTerms terms, Register register, NationalSetups setups, Texts texts) {
        this.licenses = licenses;
        this.store = store;
        this.uses = uses;
        this.terms = terms;
        this.register = register;
        this.setups = setups;
        this.texts = texts;
    }

    /**
     * Enters a proof.
     *
     * @return false: the same was entered before
     * @throws Refusal naming the field
     */
    @Transactional
    public boolean prove(String fileNumber, Proof proof, Reporter by) {
        License license = licenses.hold(fileNumber, proof.license()).orElseThrow(() -> refusal("license", "There is no such license on this file."));
        if (!by.may(terms.reporters(license), licenses.authority(license))) {
            throw refusal("", "What is used of this license is reported by others than you.");
        }
        LocalDate used = uses.known(new Use(proof.license(), proof.line(), proof.reference(), null, null, null)).map(UseStore.Known::usedOn)
                .orElseThrow(() -> refusal("reference", "No use of line {0} was reported under the reference {1}.", String.valueOf(proof.line()), proof.reference()));
        DeliveryStore.Delivery expected = store.find(proof.license(), proof.line(), proof.reference())
                .orElseThrow(() -> refusal("reference", "No proof is asked for of this use."));
        if (expected.proof() != null) {
            if (!expected.proof().equals(proof.proof()) || !expected.deliveredOn().equals(proof.deliveredOn())) {
                throw refusal("proof", "This delivery was proved before by {0}.", expected.proof());
            }
            return false;
        }
        if (proof.deliveredOn().isBefore(used)) {
            throw refusal("deliveredOn", "The goods were used after that day.");
        }
        if (proof.deliveredOn().isAfter(register.now().atZone(setups.of(license.setup()).workingDays().zone()).toLocalDate())) {
            throw refusal("deliveredOn", "That day has not come yet.");
        }
        store.prove(proof, by);
        Map<String, Object> facts = new LinkedHashMap<>(Map.of("license", proof.license(), "line", proof.line(), "reference", proof.reference(), "deliveredOn", proof.deliveredOn().toString(),
                "proof", proof.proof(), "as", by.as()));
        register.append(fileNumber, "LICENSE_DELIVERY_PROVED", by.person(), facts);
        return true;
    }

    private Refusal refusal(String field, String sentence, Object... args) {
        String said = texts.say(sentence, args);
        return new Refusal(said, List.of(new Fault(field, said)));
    }
}
