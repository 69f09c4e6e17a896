package dev.assent.decision;

import dev.assent.assessment.Assessments;
import dev.assent.region.RegionalExemptions;
import dev.assent.register.Register;
import dev.assent.register.Sql;
import dev.assent.screening.Screenings;
import dev.assent.signature.Signatures;
import dev.assent.signature.Signing;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Enters decisions. The finding comes from the register, not from a variable, and the table refuses a grant over a
 * prohibition or an overriding risk (ATT Art. 6, Art. 7(3)), the screening one over a listed party, and the exemptions one over a regional ban: nobody can overrule. Nor do the signatures come from a variable.
 */
@Component
class Decisions {
    private final JdbcClient jdbc;
    private final Register register;
    private final Assessments assessments;
    private final Licenses licenses;
    private final Endings endings;
    private final Signatures signatures;
    private final Screenings screenings;
    private final RegionalExemptions exemptions;
    private final List<GrantCondition> conditions;

    Decisions(JdbcClient jdbc, Register register, Assessments assessments, Licenses licenses, Endings endings, Signatures signatures,
            Screenings screenings, RegionalExemptions exemptions, List<GrantCondition> conditions) {
        this.jdbc = jdbc;
        this.register = register;
        this.assessments = assessments;
        this.licenses = licenses;
        this.endings = endings;
        this.signatures = signatures;
        this.screenings = screenings;
        this.exemptions = exemptions;
        this.conditions = conditions;
    }

    /** Enters the decision on a track once; returns the number of the license, if one is granted. */
    Optional<String> enter(String fileNumber, Draft draft) {
        return enter(fileNumber, draft, null);
    }

    /** @param rule table, row and version by which silence decides; null where people do */
    Optional<String> enter(String fileNumber, Draft draft, Map<String, Object> rule) {
        if (!draft.deemed()) {
            // what people decide takes the place of what silence did; both stay in the record
            jdbc.sql("delete from register.decision where file_number = ? and track = ? and deemed").params(fileNumber, draft.track()).update();
        }
        if (decided(fileNumber, draft.track())) {
            return licenses.of(fileNumber, draft.track());
        }
        Assessments.Assessment assessment = assessments.decisive(fileNumber, draft.track()).orElse(null);
        if (assessment == null && !draft.refuses()) {
            throw new IllegalStateException("File " + fileNumber + " has not been assessed (ATT Arts. 6 and 7)");
        }
        if (!draft.refuses()) {
            draft.demandTerms(fileNumber);
            screenings.demandClear(fileNumber);
            exemptions.demand(fileNumber, draft.track(), draft.grantedLines(), draft.grants() ? draft.validUntil() : null);
            conditions.forEach(each -> each.demand(fileNumber));
            signatures.demand(Signing.DECISION, fileNumber, draft.track(), Arrays.asList(draft.draftedBy(), draft.countersignedBy()), draft.signed());
        }
        insert(fileNumber, draft, assessment);
        Optional<String> license = draft.grants() ? Optional.of(licenses.issue(fileNumber, draft)) : Optional.empty();
        Map<String, Object> facts = facts(draft, assessment, license);
        if (rule != null) {
            facts.put("rule", rule);
        }
        register.append(fileNumber, "DECISION_ISSUED", draft.deemed() ? Register.ENGINE : draft.countersignedBy(), facts);
        endings.decided(fileNumber);
        return license;
    }

    private boolean decided(String fileNumber, String track) {
        return jdbc.sql("select count(*) from register.decision where file_number = ? and track = ?").params(fileNumber, track)
                .query(Integer.class).single() > 0;
    }

    private void insert(String fileNumber, Draft draft, Assessments.Assessment assessment) {
        jdbc.sql("""
                insert into register.decision (file_number, track, decision, assessment_version, finding, prohibition, mandate, mandate_body,
                  conditions, reasons, legal_basis, drafted_by, countersigned_by, deemed, decided_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(fileNumber, draft.track(), draft.decision(), assessment == null ? null : assessment.version(),
                        assessment == null ? null : assessment.finding(), draft.prohibition(),
                        draft.mandate(), draft.mandateBody(), draft.grants() ? draft.conditions() : null,
                        draft.reasons(), draft.legalBasis(), draft.draftedBy(), draft.countersignedBy(), draft.deemed(), Sql.time(register.now())).update();
    }

    private static Map<String, Object> facts(Draft draft, Assessments.Assessment assessment, Optional<String> license) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("decision", draft.decision());
        facts.put("license", license.orElse(null));
        facts.put("track", draft.track());
        facts.put("assessment", assessment == null ? null : assessment.version());
        facts.put("deemed", draft.deemed());
        facts.put("mandate", draft.mandate());
        facts.put("mandateBody", draft.mandateBody());
        facts.put("prohibition", draft.prohibition());
        facts.put("prohibitionGround", draft.ground());
        facts.put("conditions", draft.grants() ? draft.conditions() : null);
        facts.put("reasons", draft.reasons());
        facts.put("legalBasis", draft.legalBasis());
        facts.put("lines", draft.inPart() ? draft.lines() : null);
        if (draft.grants() && !draft.document().equals(LicenseTerms.LICENSE)) {
            facts.put("document", draft.document());
        }
        facts.put("draftedBy", draft.draftedBy());
        facts.put("countersignedBy", draft.countersignedBy());
        return facts;
    }
}
