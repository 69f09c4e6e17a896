package dev.assent.region;

import dev.assent.engine.Moment;
import dev.assent.register.Register;
import dev.assent.setup.NationalSetups;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Enters how a request for exemption ends: by its members, by the body for disputes, or by its silence, which never exempts. */
@Component
class ExemptionOutcomes {
    private final ExemptionStore store;
    private final AnswerStore answers;
    private final ExemptionRequests requests;
    private final Register register;
    private final Moment moment;
    private final Bans bans;
    private final NationalSetups setups;

    ExemptionOutcomes(ExemptionStore store, AnswerStore answers, ExemptionRequests requests, Register register, Moment moment, Bans bans,
            NationalSetups setups) {
        this.store = store;
        this.answers = answers;
        this.requests = requests;
        this.register = register;
        this.moment = moment;
        this.bans = bans;
        this.setups = setups;
    }

    /** The request, as long as nobody has weighed it; empty where none was sent. */
    Optional<Exemption> requested(String id) {
        return id.isEmpty() ? Optional.empty() : Optional.of(store.find(id)).filter(exemption -> exemption.is("REQUESTED"));
    }

    /** @throws IllegalStateException while somebody has neither answered nor been silent for so long that it counts */
    List<Answer> all(Exemption exemption) {
        List<Answer> all = answers.of(exemption.id());
        all.stream().filter(answer -> answer.answer() == null).findFirst().ifPresent(open -> {
            throw new IllegalStateException("%s has not answered on file %s".formatted(open.member(), exemption.fileNumber()));
        });
        return all;
    }

    /** Returns whether it is in dispute now. */
    boolean weighed(Exemption exemption, String setup, List<Answer> all, boolean carried) {
        if (!carried && exemption.rule().disputeBody() != null) {
            Exemption.Dispute dispute = requests.dispute(exemption, setup);
            store.disputed(exemption.id(), dispute);
            Map<String, Object> facts = facts(exemption);
            facts.put("objections", all.stream().filter(Answer::objects).map(Answer::member).toList());
            if (exemption.rule().disputeLimit() != null) {
                facts.put("decideBy", dispute.due().toString());
            }
            register.append(exemption.fileNumber(), "EXEMPTION_DISPUTED", Register.ENGINE, facts);
            return true;
        }
        String conditions = all.stream().map(Answer::conditions).filter(text -> text != null && !text.isBlank()).distinct().collect(Collectors.joining("\n"));
        settle(exemption, setup, carried, "MEMBERS", Register.ENGINE, new Said(null, null, conditions));
        return false;
    }

    /** What the body for disputes said. */
    record Said(String reasons, String reference, String conditions) {
    }

    Exemption disputed(String id) {
        Exemption exemption = store.find(id);
        if (!exemption.is("DISPUTED")) {
            throw new IllegalStateException("Nothing is in dispute on file " + exemption.fileNumber());
        }
        return exemption;
    }

    void decided(Exemption exemption, String setup, boolean granted, String person, Said said) {
        settle(exemption, setup, granted, "DISPUTE_BODY", person, said);
    }

    /** @throws IllegalStateException where its time is not over, or its row says that it is waited for */
    void silent(Exemption exemption, String setup) {
        // what follows a deadline counts as of a millisecond before it
        if (moment.begins().plusMillis(1).isBefore(exemption.dispute().ends())) {
            throw new IllegalStateException("The silence of the body for disputes on file %s does not count yet".formatted(exemption.fileNumber()));
        }
        settle(exemption, setup, false, "SILENCE", Register.ENGINE, new Said(null, null, null));
    }

    private void settle(Exemption exemption, String setup, boolean granted, String because, String by, Said said) {
        BanRule rule = exemption.rule();
        LocalDate until = granted && rule.validFor() != null ? rule.validFor().until(bans.today(setup), setups.of(setup).workingDays()) : null;
        String conditions = granted && said.conditions() != null && !said.conditions().isBlank() ? said.conditions() : null;
        if (store.settle(exemption.id(), granted ? "GRANTED" : "REFUSED", new Exemption.Settled(because, by, register.now(), said.reasons(), said.reference(), conditions, until))) {
            Map<String, Object> facts = facts(exemption);
            facts.put("because", because);
            facts.put("reasons", said.reasons());
            facts.put("reference", said.reference());
            facts.put("conditions", conditions);
            facts.put("validUntil", until == null ? null : until.toString());
            register.append(exemption.fileNumber(), granted ? "EXEMPTION_GRANTED" : "EXEMPTION_REFUSED", by, facts);
        }
    }

    private static Map<String, Object> facts(Exemption exemption) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("convention", exemption.convention());
        facts.put("lines", exemption.lines());
        facts.put("basis", exemption.rule().basis());
        return facts;
    }
}
