package dev.assent.investigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assent.office.Api;
import dev.assent.office.Office;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.engine.AuthorizationException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A suspected illicit transfer: a file without an application. Monday 23 November 2026, 9:00 in Lisbon. */
@ProcedureTest
class InvestigationTest extends ProcedureFixture {
    @Autowired
    Api outsiders;

    @Test
    @DisplayName("A suspicion is registered under a number of its own, those who may know are asked, the conclusion is recorded and told")
    void fromSuspicionToConclusion() {
        String file = suspects("lena", suspicion());
        assertThat(file).matches("INV-2026-\\d{6}");
        assertThat(facts.record(file)).containsExactly("SUSPICION_REGISTERED");
        assertThat(choices(file)).containsExactly("intelligence", "customs", "enforcement");
        office.completes("lena", file, "Choose consultees", Map.of("consulteeChoices", List.of(Map.of("agency", "customs", "question", "What left the port?"),
                Map.of("agency", "enforcement"), Map.of("agency", "ballisticsLab", "question", "Can the barrels be traced?"))));
        assertThat(desk.due("carl", file, "Give opinion")).isEqualTo("2026-11-30T16:00:00Z");
        office.completes("carl", file, "Give opinion", known("OBJECTION", "Two containers left unopened.", "Customs act, s. 30"));
        office.completes("felix", file, "Give opinion", known("NO_OBJECTION", "No case is open.", null));
        office.completes("bela", file, "Give opinion", Map.of("opinion", "NO_VIEW"));
        assertThat(desk.due("lena", file, "Conclude investigation")).isEqualTo("2026-12-14T16:00:00Z");
        assertThat(desk.variable("lena", file, "Conclude investigation", "opinions").toString()).contains("Two containers left unopened.");
        office.completes("lena", file, "Conclude investigation", conclusion(List.of("REFER_TO_ENFORCEMENT", "ALERT_PARTNERS")));
        assertThat(office.ends(file)).contains("SuspectedTransfer:EndEvent_InvestigationConcluded", "OuterLimit:EndEvent_DecidedInTime");
        assertThat(office.open(file)).containsExactly("Transmit alert");
        assertThat(facts.entry(file, "INVESTIGATION_CONCLUDED")).contains("\"REFER_TO_ENFORCEMENT\":\"enforcement\"",
                "\"ALERT_PARTNERS\":\"foreignAffairs\"", "XB");
        assertThat(facts.notices(file, "Suspected illicit transfer")).hasSize(2);
        assertThat(facts.row("select standing, kind, applicant_name from register.license_file where file_number = ?", file))
                .containsEntry("standing", "CONCLUDED").containsEntry("kind", "INVESTIGATION").containsEntry("applicant_name", null);
        assertThat(verification.verify(file).faults()).isEmpty();
    }

    @Test
    @DisplayName("One more agency is asked while the round of an investigation runs, whichever setup it belongs to; where no such round runs it is not offered")
    void oneMoreInAnySetup() {
        Map<String, Object> form = suspicion();
        form.put("setup", "LeadAuthority");
        String file = suspects("lena", form);
        List<Map<String, Object>> asked = choices(file).stream().filter(agency -> !agency.equals("enforcement")).map(agency -> Map.of("agency", agency)).toList();
        office.completes("lena", file, "Choose consultees", Map.of("consulteeChoices", asked));
        assertThat(offered("lena", file)).contains("ConsulteeAddition");
        Api.Answer added = outsiders.post(outsiders.login("lena"), "/api/files/" + file + "/actions/ConsulteeAddition",
                "{\"answers\":{\"consulteeAgency\":\"enforcement\",\"question\":\"Is a case open?\"}}");
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        office.work();
        assertThat(desk.names("felix", file)).containsExactly("Give opinion");
        assertThat(offered("felix", file)).doesNotContain("ConsulteeAddition");
        String application = desk.consulted(Office.sample("G02"));
        assertThat(offered("lena", application)).contains("InformationRequest").doesNotContain("ConsulteeAddition");
    }

    private List<String> offered(String person, String file) {
        return outsiders.get(outsiders.login(person), "/api/files/" + file + "/actions").json().findValuesAsText("process");
    }

    @Test
    @DisplayName("Nothing is ever decided or licensed on an investigation: the database itself refuses")
    void neverALicense() {
        String file = suspects("lena", suspicion());
        assertThatThrownBy(() -> jdbc.sql("insert into register.license (license_number, file_number, holder, issued_at, valid_until) "
                + "values ('LIC-X', ?, 'nobody', current_timestamp, date '2030-01-01')").param(file).update()).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> jdbc.sql("insert into register.decision (file_number, track, decision, prohibition, drafted_by, countersigned_by, decided_at) "
                + "values (?, 'WHOLE', 'NO_LICENSE_REQUIRED', 'NONE', 'lena', 'luis', current_timestamp)").param(file).update())
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> jdbc.sql("update register.license_file set kind = 'APPLICATION' where file_number = ?").param(file).update())
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    @DisplayName("The lead sees the investigation whole, who is asked his own part, others nothing, and the applicants' API does not know it")
    void needToKnow() {
        String file = suspects("clara", suspicion());
        office.completes("lena", file, "Choose consultees", Map.of("consulteeChoices", List.of(Map.of("agency", "enforcement"), Map.of("agency", "customs"))));
        office.completes("carl", file, "Give opinion", known("OBJECTION", "Two containers left unopened.", "Customs act, s. 30"));
        Api.Answer lead = outsiders.get(outsiders.login("lena"), "/api/files/" + file + "/dossier");
        assertThat(lead.status()).isEqualTo(200);
        assertThat(lead.text()).contains("Two containers left unopened.", "Suspicion registered");
        assertThat(outsiders.get(outsiders.login("felix"), "/api/files/" + file + "/dossier").text()).doesNotContain("Two containers left unopened.");
        assertThat(outsiders.get(outsiders.login("david"), "/api/files/" + file + "/dossier").status()).isEqualTo(404);
        assertThat(outsiders.get(outsiders.login("lena"), "/api/files/" + file).status()).isEqualTo(404);
        assertThat(outsiders.get(outsiders.login("clara"), "/api/files/" + file).status()).isEqualTo(404);
        assertThat(outsiders.get(outsiders.login("lena"), "/api/files?words=" + file).json().findValuesAsText("number")).contains(file);
        assertThat(outsiders.get(outsiders.login("david"), "/api/files?words=" + file).json().findValuesAsText("number")).doesNotContain(file);
    }

    @Test
    @DisplayName("The intake and the deciding authority may report; a consulted agency may not")
    void whoMayReport() {
        assertThat(suspects("clara", suspicion())).startsWith("INV-");
        assertThatThrownBy(() -> suspects("fatima", suspicion())).isInstanceOf(AuthorizationException.class);
    }

    @Test
    @DisplayName("What the form does not say rightly is refused, and nothing is stored")
    void refused() {
        long before = facts.count("select count(*) from register.license_file where kind = 'INVESTIGATION'");
        Map<String, Object> nowhere = suspicion();
        nowhere.put("destination", "QQ");
        assertThatThrownBy(() -> suspects("lena", nowhere)).hasStackTraceContaining("is not one of the choices offered.");
        Map<String, Object> nothing = suspicion();
        nothing.remove("suspicion");
        assertThatThrownBy(() -> suspects("lena", nothing)).hasMessageContaining("What is suspected?");
        Map<String, Object> control = suspicion();
        control.put("place", "Port \u0007");
        assertThatThrownBy(() -> suspects("lena", control)).hasStackTraceContaining("Where? contains characters that cannot be stored.");
        assertThat(facts.count("select count(*) from register.license_file where kind = 'INVESTIGATION'")).isEqualTo(before);
    }

    @Test
    @DisplayName("A conclusion is no measure or some measures, and names the licenses it wants reassessed")
    void conclusionRefused() {
        Map<String, Object> said = suspicion();
        said.remove("destination");
        said.put("urgency", "URGENT");
        String file = suspects("lena", said);
        assertThat(desk.names("helena", file)).containsExactly("Choose consultees");
        office.completes("lena", file, "Choose consultees", Map.of("consulteeChoices", List.of(Map.of("agency", "enforcement"))));
        office.completes("felix", file, "Give opinion", Map.of("opinion", "NO_VIEW"));
        assertThatThrownBy(() -> office.completes("lena", file, "Conclude investigation", conclusion(List.of("NONE", "ALERT_PARTNERS"))))
                .hasMessageContaining("Choose either no measure or some measures.");
        Map<String, Object> unnamed = new HashMap<>(conclusion(List.of("REASSESS_LICENSE")));
        assertThatThrownBy(() -> office.completes("lena", file, "Conclude investigation", unnamed)).isInstanceOf(RuntimeException.class);
        office.completes("lena", file, "Conclude investigation", conclusion(List.of("NONE")));
        assertThat(facts.entry(file, "INVESTIGATION_CONCLUDED")).contains("\"told\":{}");
    }

    @Test
    @DisplayName("The head takes up an investigation whose outer limit has passed")
    void overdue() {
        String file = suspects("lena", suspicion());
        office.timePassesTo("2027-03-01T09:00:00Z");
        assertThat(desk.names("helena", file)).contains("Take up overdue file", "Choose consultees");
    }

    private static Map<String, Object> known(String opinion, String what, String basis) {
        Map<String, Object> answers = new HashMap<>(Map.of("opinion", opinion, "reasons", what));
        if (basis != null) {
            answers.put("legalBasis", basis);
        }
        return answers;
    }

    private static Map<String, Object> conclusion(List<String> measures) {
        Map<String, Object> answers = new HashMap<>(Map.of("conclusion", "CONFIRMED", "investigationFindings", "The goods went elsewhere.",
                "investigationMeasures", measures, "investigationReasons", "The trail leads abroad."));
        if (measures.contains("ALERT_PARTNERS")) {
            answers.put("alertedStates", List.of("XB"));
            answers.put("alertText", "Rifles sold to your army were seen in a market.");
        }
        return answers;
    }

    @SuppressWarnings("unchecked")
    private List<Object> choices(String file) {
        return ((List<Map<String, Object>>) desk.variable("lena", file, "Choose consultees", "consulteeChoices")).stream().map(row -> row.get("agency")).toList();
    }

    /** To where no application of any other test goes: who objected on a similar file would be proposed, too. */
    private static Map<String, Object> suspicion() {
        return new HashMap<>(Map.of("setup", "AdHocConsultation", "activity", "EXPORT", "urgency", "NORMAL", "suspicion", "Rifles were seen in a market.",
                "source", "PARTNER_STATE", "place", "The port", "destination", "XO", "goods", "Rifles, about a hundred", "attCategory", "2.1.h"));
    }

    private String suspects(String person, Map<String, Object> form) {
        AtomicReference<String> instance = new AtomicReference<>();
        String definition = engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey("SuspectedTransfer").latestVersion()
                .singleResult().getId();
        office.as(person, () -> instance.set(engine.getFormService().submitStartForm(definition, form).getId()));
        office.work();
        return engine.getHistoryService().createHistoricProcessInstanceQuery().processInstanceId(instance.get()).singleResult().getBusinessKey();
    }
}
