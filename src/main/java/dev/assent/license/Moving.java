package dev.assent.license;

import dev.assent.register.Leads;
import dev.assent.register.Register;
import dev.assent.setup.NationalSetups;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Moves a license that is held, by a row that allows it: its standing, the entry that vouches for it, and whom it concerns, in one transaction. */
@Component
class Moving {
    private final LicenseStore store;
    private final Register register;
    private final Leads leads;
    private final NationalSetups setups;
    private final MoveNotices notices;
    private final Reinstatement reinstatement;

    Moving(LicenseStore store, Register register, Leads leads, NationalSetups setups, MoveNotices notices, Reinstatement reinstatement) {
        this.store = store;
        this.register = register;
        this.leads = leads;
        this.setups = setups;
        this.notices = notices;
        this.reinstatement = reinstatement;
    }

    /**
     * @param second who confirmed; null: the row asks for one signature
     * @throws Refusal in words: the row leads back into force, and something forbids it
     */
    void move(License license, Measure measure, MoveRule rule, String second) {
        reinstatement.demand(license.fileNumber(), rule);
        store.taken(license, measure, rule, second);
        Map<String, Object> facts = facts(license, measure);
        facts.put("from", license.standing());
        facts.put("to", rule.to());
        if (second != null) {
            facts.put("askedBy", measure.askedBy());
        }
        register.append(license.fileNumber(), measure.move().kind, second == null ? measure.askedBy() : second, facts);
        notices.taken(license, measure, rule, authority(license));
    }

    /** The authority that decided on the lines of the license. */
    String authority(License license) {
        String usual = setups.of(license.setup()).authority();
        return leads.of(license.fileNumber(), usual).stream().filter(lead -> lead.track().equals(license.track())).map(Leads.Lead::authority).findFirst().orElse(usual);
    }

    static Map<String, Object> facts(License license, Measure measure) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("license", license.number());
        facts.put("track", license.track());
        facts.put("document", license.kind());
        facts.put("move", measure.move().name());
        facts.put("ground", measure.ground());
        facts.put("reasons", measure.reasons());
        facts.put("legalBasis", measure.legalBasis());
        return facts;
    }
}
