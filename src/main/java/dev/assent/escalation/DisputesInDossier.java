package dev.assent.escalation;

import dev.assent.register.Access;
import dev.assent.register.DossierPart;
import dev.assent.register.Reader;
import dev.assent.setup.NationalSetup;
import dev.assent.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Every rung a dispute was put before, for whoever sees the file whole; for an agency those on which it lodged an escalation. */
@Component
class DisputesInDossier implements DossierPart {
    private final EscalationStore store;
    private final Texts texts;

    DisputesInDossier(EscalationStore store, Texts texts) {
        this.store = store;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "disputes";
    }

    @Override
    public List<Map<String, Object>> of(String fileNumber, NationalSetup setup, Reader reader, Access.Sight sight) {
        return sight == Access.Sight.APPLICATION ? null : store.onFile(fileNumber).stream()
                .filter(each -> sight == Access.Sight.WHOLE || each.agency() != null && Access.of(reader, each.agency()))
                .map(each -> row(each, setup)).toList();
    }

    private Map<String, Object> row(Escalation escalation, NationalSetup setup) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("track", escalation.track());
        row.put("rung", escalation.rung());
        row.put("stood", escalation.stood());
        row.put("agency", escalation.agency());
        row.put("agencyName", escalation.agency() == null ? null : Lodger.names(escalation.agency(), setup, texts));
        row.put("signedBy", escalation.signedBy());
        row.put("lodgedAt", escalation.lodgedAt());
        row.put("reasons", escalation.reasons());
        row.put("legalBasis", escalation.legalBasis());
        row.put("proposal", escalation.proposal());
        row.put("body", escalation.body());
        row.put("bodyName", setup.agencyNames(escalation.body()));
        row.put("deadline", escalation.deadline());
        row.put("outcome", escalation.outcome());
        row.put("expired", escalation.expired());
        row.put("decidedBy", escalation.decidedBy());
        row.put("decidedAt", escalation.decidedAt());
        row.put("decisionReasons", escalation.decisionReasons());
        row.put("conditions", escalation.conditions());
        return row;
    }
}
