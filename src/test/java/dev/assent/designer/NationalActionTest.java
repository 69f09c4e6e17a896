package dev.assent.designer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assent.office.Answers;
import dev.assent.office.Api;
import dev.assent.office.Facts;
import dev.assent.office.Office;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Actions on a license file, drawn by a designer: offered, asked and begun without any Java of their own. */
@Tamira.Installed
class NationalActionTest {
    private static final String ARABIC = "ar";

    @Autowired
    Office office;
    @Autowired
    Api api;
    @Autowired
    Facts facts;
    @Autowired
    IdentityService identity;
    @Autowired
    HistoryService history;
    @Autowired
    RuntimeService runtime;
    @Autowired
    JdbcClient jdbc;
    private String file;
    private String token;

    @BeforeEach
    void fileUnderExamination() {
        office.itIs("2026-11-23T06:00:00Z");
        Tamira.arrives(identity);
        Api.Answer receipt = api.handIn(Tamira.application());
        file = receipt.at("/number");
        token = "Bearer " + receipt.at("/token");
        office.work();
        office.completes("hind", file, "Check completeness", Answers.complete());
    }

    @AfterEach
    void realTime() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("An action is offered to whom its model names, in their language, and to nobody else")
    void offered() {
        assertThat(offers("hind", "en")).containsEntry("AgencyInquiry", "Inquiry to an agency").doesNotContainKeys("NoteToCouncil", "ConsulteeAddition");
        assertThat(offers("hamad", ARABIC)).containsEntry("AgencyInquiry", "استفسار من إحدى الجهات");
        consult();
        assertThat(offers("tariq", "en")).containsEntry("NoteToCouncil", "Note to the council").doesNotContainKey("AgencyInquiry");
        assertThat(offers("manuel", "en")).as("sees all, begins nothing").isEmpty();
        assertThat(api.get(api.login("tariq"), form("AgencyInquiry")).status()).isEqualTo(404);
        assertThat(begin("tariq", "AgencyInquiry", inquiry()).at("/detail")).isEqualTo("There is no such action on this file, or it is not yours to begin.");
        assertThat(begin("hind", "PortCouncil", Map.of()).status()).as("a process that is no action").isEqualTo(404);
    }

    @Test
    @DisplayName("Who may not see the file learns nothing of its actions")
    void strangers() {
        for (String stranger : List.of("lena", "rania")) {
            assertThat(api.get(api.login(stranger), actions()).status()).isEqualTo(404);
            assertThat(api.get(api.login(stranger), form("AgencyInquiry")).status()).isEqualTo(404);
            assertThat(begin(stranger, "AgencyInquiry", inquiry()).at("/detail")).isEqualTo("There is no such file, or it is not yours to see.");
        }
        assertThat(api.get("Bearer " + "x".repeat(43), actions()).status()).isEqualTo(404);
        assertThat(api.get(null, actions()).status()).isEqualTo(401);
        assertThat(begun("AgencyInquiry")).isZero();
    }

    @Test
    @DisplayName("The form comes whole: in the reader's language, with the agencies of the file's setup")
    void form() {
        JsonNode asked = question(api.get(api.login("hind"), form("AgencyInquiry"), "Accept-Language", ARABIC).json(), "askedAgency");
        assertThat(asked.path("label").asText()).isEqualTo("أي جهة تُسأل؟");
        assertThat(asked.path("values").findValuesAsText("value"))
                .containsExactly("portCouncil", "coastGuard", "tradeMinistry", "armedForces", "royalCourt");
        assertThat(asked.path("values").findValuesAsText("label")).contains("خفر السواحل");
    }

    @Test
    @DisplayName("The rules of the form and of the process hold, and each refusal names its answer")
    void rules() {
        Api.Answer empty = begin("hind", "AgencyInquiry", Map.of());
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.type()).startsWith("application/problem+json");
        assertThat(empty.json().path("errors").findValuesAsText("field"))
                .containsExactly("askedAgency", "inquiryTopics", "inquiry", "answerForm", "answerWantedBy");
        assertThat(refusal(with("askedAgency", "licensing"))).isEqualTo("askedAgency: Which agency is asked? is not one of the choices offered.");
        assertThat(refusal(with("answerPages", 21))).isEqualTo("answerPages: Pages at most must be at most 20.");
        assertThat(refusal(with("authority", "coastGuard"))).isEqualTo("authority: authority is not a field of this form.");
        assertThat(refusal(with("askedAgency", "portCouncil"))).isEqualTo("askedAgency: An agency does not ask itself.");
        Map<String, Object> urgent = with("answerUrgent", true);
        assertThat(refusal(urgent)).isEqualTo("answerUrgent: Only an urgent file is answered out of turn.");
        assertThat(begin("hind", "AgencyInquiry", urgent, "Accept-Language", ARABIC).at("/detail")).isEqualTo("لا يُقدَّم على غيره إلا الملف العاجل.");
        assertThat(begun("AgencyInquiry")).isZero();
    }

    @Test
    @DisplayName("What is begun knows the file as the procedure does, who began it and for whom; its steps are the model's")
    void begins() {
        Object known = runtime.getVariable(history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(file)
                .processDefinitionKey("OuterLimit").singleResult().getId(), "file");
        Api.Answer begun = begin("hind", "AgencyInquiry", inquiry());
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        assertThat(begun.at("/name")).isEqualTo("Inquiry to an agency");
        Map<String, Object> variables = variables("AgencyInquiry");
        assertThat(variables).containsEntry("fileNumber", file).containsEntry("setup", "PortCouncil").containsEntry("authority", "portCouncil")
                .containsEntry("authorityHead", "portCouncilHead").containsEntry("agency", "portCouncil").containsEntry("startedBy", "hind").containsEntry("track", "WHOLE")
                .containsEntry("file", known).containsEntry("inquiryTopics", List.of("ROUTE")).containsEntry("answerPages", null);
        assertThat(facts.entry(file, "ACTION_BEGUN")).contains("\"process\":\"AgencyInquiry\"", "\"agency\":\"portCouncil\"").containsPattern("\"sha256\":\"[0-9a-f]{64}\"");
        assertThat(api.get(api.login("hind"), "/api/files/" + file + "/dossier").json().findValuesAsText("text")).contains("Action begun: Inquiry to an agency");
        assertThat(api.get(api.login("hind"), "/api/files/" + file + "/dossier", "Accept-Language", ARABIC).json().findValuesAsText("text"))
                .contains("بدأ إجراء: استفسار من إحدى الجهات");
        assertThat(history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(file).processDefinitionKey("AgencyInquiry").startedBy("hind")
                .count()).isEqualTo(1);
        office.work();
        assertThatThrownBy(() -> office.completes("tariq", file, "Reply to council", Map.of("inquiryAnswer", "By sea.", "referredAgency", "licensing")))
                .as("a list of the file in the form of a task").hasMessageContaining("is not one of the choices offered.");
        assertThat(taskForm("tariq").path("values").findValuesAsText("label")).contains("القوات المسلحة");
        office.completes("tariq", file, "Reply to council", Map.of("inquiryAnswer", "By sea.", "referredAgency", "armedForces"));
        office.completes("hind", file, "Read reply", Map.of("answerSuffices", true));
        assertThat(office.ends(file)).contains("AgencyInquiry:EndEvent_ReplyNoted");
    }

    @Test
    @DisplayName("A consulted agency and the applicant begin what is theirs, in their own name")
    void consultedAndApplicant() {
        assertThat(api.get(token, actions()).json().findValuesAsText("process")).containsExactly("NoteToCouncil");
        assertThat(api.get(token, form("NoteToCouncil"), "Accept-Language", ARABIC).text()).contains("ملاحظتكم");
        assertThat(api.post(token, form("NoteToCouncil"), "{\"answers\":{}}").status()).as("the form holds for applicants").isEqualTo(422);
        assertThat(api.post(token, form("NoteToCouncil"), "{\"answers\":{\"councilNote\":\"The ship sails earlier.\"}}").status()).isEqualTo(201);
        assertThat(variables("NoteToCouncil")).containsEntry("startedBy", "applicant").containsEntry("agency", "applicant");
        assertThat(facts.row("select actor from register.record where file_number = ? and kind = 'ACTION_BEGUN'", file)).containsEntry("actor", "applicant");
        office.work();
        office.completes("hind", file, "Read note", Map.of());
        consult();
        assertThat(begin("amir", "NoteToCouncil", Map.of("councilNote", "The depot is not guarded.")).status()).isEqualTo(201);
        assertThat(variables("NoteToCouncil")).as("the head for the agency").containsEntry("startedBy", "amir").containsEntry("agency", "armedForces");
    }

    @Test
    @DisplayName("On a closed file a national action is neither offered nor begun; what waits is dropped")
    void closed() {
        begin("hind", "AgencyInquiry", inquiry());
        decide();
        assertThat(office.ends(file)).contains("AgencyInquiry:EndEvent_InquiryDropped");
        assertThat(offers("hind", "en")).as("but what belongs to closed files").containsOnlyKeys("ActorRegistration", "IncomingInquiry", "LicenseMeasure", "UndertakingEntry", "UseReport");
        assertThat(api.get(api.login("hind"), form("AgencyInquiry")).status()).isEqualTo(409);
        Api.Answer late = begin("hind", "AgencyInquiry", inquiry());
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.at("/detail")).isEqualTo("The license file is closed; this is begun on open files only.");
        assertThat(begun("AgencyInquiry")).isEqualTo(1);
    }

    @Test
    @DisplayName("Nobody begins an action around its file, not even an administrator")
    void noWayAround() {
        String start = "/engine-rest/process-definition/key/AgencyInquiry/submit-form";
        Api.Answer around = api.post(api.login("admin"), start, "{\"variables\":{},\"businessKey\":\"" + file + "\"}");
        assertThat(around.status()).isEqualTo(400);
        assertThat(around.at("/message")).isEqualTo("This is started from its license file, in no other way.");
        assertThat(api.post(api.login("hind"), start, "{\"variables\":{}}").status()).isEqualTo(404);
        assertThat(api.get(api.login("admin"), "/engine-rest/process-definition?startableInTasklist=true").json().findValuesAsText("key"))
                .contains("FileRegistration").doesNotContain("AgencyInquiry");
    }

    private String actions() {
        return "/api/files/" + file + "/actions";
    }

    private String form(String process) {
        return actions() + "/" + process;
    }

    private Map<String, String> offers(String person, String language) {
        Map<String, String> offers = new HashMap<>();
        api.get(api.login(person), actions(), "Accept-Language", language).json()
                .forEach(offer -> offers.put(offer.path("process").asText(), offer.path("name").asText()));
        return offers;
    }

    private Api.Answer begin(String person, String process, Map<String, Object> answers, String... headers) {
        return api.post(api.login(person), form(process), new ObjectMapper().valueToTree(Map.of("answers", answers)).toString(), headers);
    }

    private String refusal(Map<String, Object> answers) {
        Api.Answer refused = begin("hind", "AgencyInquiry", answers);
        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        return refused.at("/errors/0/field") + ": " + refused.at("/errors/0/message");
    }

    private static Map<String, Object> inquiry() {
        return Map.of("askedAgency", "tradeMinistry", "inquiryTopics", List.of("ROUTE"), "inquiry", "Which way do the vehicles take?",
                "answerForm", "WRITTEN", "answerWantedBy", "2026-12-01");
    }

    private static Map<String, Object> with(String key, Object value) {
        Map<String, Object> answers = new HashMap<>(inquiry());
        answers.put(key, value);
        return answers;
    }

    private long begun(String process) {
        return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(file).processDefinitionKey(process).count();
    }

    /** What the newest process of this id began with. */
    private Map<String, Object> variables(String process) {
        String newest = history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(file).processDefinitionKey(process).unfinished()
                .singleResult().getId();
        Map<String, Object> values = new HashMap<>();
        for (HistoricVariableInstance variable : history.createHistoricVariableInstanceQuery().processInstanceId(newest).list()) {
            values.put(variable.getName(), variable.getValue());
        }
        return values;
    }

    private JsonNode taskForm(String person) {
        String task = office.tasks(person, file).get(0).getId();
        return question(api.get(api.login(person), "/engine-rest/task/" + task + "/deployed-form", "Accept-Language", ARABIC).json(), "referredAgency");
    }

    private static JsonNode question(JsonNode form, String key) {
        return form.path("components").findParents("key").stream().filter(field -> field.path("key").asText().equals(key)).findFirst().orElseThrow();
    }

    private void consult() {
        office.completes("ghada", file, "Examine end user", Map.of("endUserKnown", true, "examinationMeans", "REGISTER"));
        office.completes("hind", file, "Assess risk", Answers.noRisk());
    }

    private void decide() {
        consult();
        office.completes("aziz", file, "Give opinion", Answers.noObjection());
        office.completes("tariq", file, "Give opinion", Answers.noObjection());
        office.completes("hamad", file, "Summarize opinions", Map.of("opinionSummary", "Nobody objects to the transfer.", "conflictStated", false));
        office.completes("rania", file, "Give opinion", Answers.noObjection());
        office.completes("ghada", file, "Give opinion", Answers.noObjection());
        office.completes("hind", file, "Draft decision", Answers.grant());
        office.completes("hamad", file, "Countersign decision", Answers.countersign());
    }
}
