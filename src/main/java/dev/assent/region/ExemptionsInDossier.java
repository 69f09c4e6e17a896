package dev.assent.region;

import dev.assent.register.Access;
import dev.assent.register.DossierPart;
import dev.assent.register.Reader;
import dev.assent.setup.NationalSetup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Which exemptions from regional bans were requested, what each member State said, and what came of it, for whoever sees the file whole. */
@Component
class ExemptionsInDossier implements DossierPart {
    private final ExemptionStore store;
    private final AnswerStore answers;
    private final BanNames names;

    ExemptionsInDossier(ExemptionStore store, AnswerStore answers, BanNames names) {
        this.store = store;
        this.answers = answers;
        this.names = names;
    }

    @Override
    public String name() {
        return "exemptions";
    }

    @Override
    public List<Map<String, Object>> of(String fileNumber, NationalSetup setup, Reader reader, Access.Sight sight) {
        return sight != Access.Sight.WHOLE ? null : store.of(fileNumber).stream().map(exemption -> exemption(exemption, setup)).toList();
    }

    private Map<String, Object> exemption(Exemption exemption, NationalSetup setup) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("convention", exemption.convention());
        shown.put("conventionName", names.said(exemption.convention()));
        shown.put("bodyName", setup.agencyNames(exemption.rule().body()));
        shown.put("basis", exemption.rule().basis());
        shown.put("lines", exemption.lines());
        shown.put("standing", exemption.standing());
        shown.put("request", exemption.request());
        shown.put("reference", exemption.reference());
        shown.put("requestedBy", exemption.requestedBy());
        shown.put("requestedAt", exemption.requestedAt());
        shown.put("answers", answers.of(exemption.id()).stream().map(answer -> answer(answer, setup)).toList());
        if (exemption.dispute() != null) {
            shown.put("disputeBodyName", setup.agencyNames(exemption.rule().disputeBody()));
            shown.put("disputedAt", exemption.dispute().at());
            shown.put("decideBy", exemption.rule().disputeLimit() == null ? null : exemption.dispute().due());
        }
        if (exemption.settled() != null) {
            shown.put("settledBecause", exemption.settled().because());
            shown.put("settledBy", exemption.settled().by());
            shown.put("settledAt", exemption.settled().at());
            shown.put("reasons", exemption.settled().reasons());
            shown.put("settlementReference", exemption.settled().reference());
            shown.put("conditions", exemption.settled().conditions());
            shown.put("validUntil", exemption.settled().validUntil());
        }
        return shown;
    }

    private Map<String, Object> answer(Answer answer, NationalSetup setup) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("member", answer.member());
        shown.put("memberName", names.member(answer.member(), setup.setup()));
        shown.put("dueAt", answer.dueAt());
        shown.put("answer", answer.answer());
        shown.put("deemed", answer.deemed());
        shown.put("conditions", answer.conditions());
        shown.put("reasons", answer.reasons());
        shown.put("reference", answer.reference());
        shown.put("by", answer.givenBy());
        shown.put("at", answer.givenAt());
        return shown;
    }
}
