package dev.assent.designer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assent.office.Answers;
import dev.assent.office.Office;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The deploy button of Camunda Modeler, by HTTP. */
@ProcedureTest
class ModelerDeploymentTest extends ProcedureFixture {
    @LocalServerPort
    int port;
    @Autowired
    RepositoryService repository;
    @Autowired
    IdentityService identity;
    private Web web;

    @BeforeEach
    void realTime() {
        ClockUtil.reset();
        web = new Web(port);
    }

    @Test
    @DisplayName("One file deployed by a designer joins the set: everything gets a version, files under way keep theirs")
    void oneFileJoinsTheSet() throws IOException {
        String before = office.submit(Office.sample("G02"));
        int version = newest("LeadAuthority").getVersion();

        JsonNode answer = deployed(web.deploy("deniz", Map.of("TimedConsultation.bpmn", changedConsultation())));

        assertThat(answer.path("name").asText()).isEqualTo("Assent");
        assertThat(answer.path("source").asText()).isEqualTo("Camunda Modeler");
        List<String> keys = new ArrayList<>();
        answer.path("deployedProcessDefinitions").forEach(definition -> keys.add(definition.path("key").asText()));
        assertThat(keys).contains("TimedConsultation", "LeadAuthority", "ConsultationRound", "FileIntake");
        assertThat(newest("LeadAuthority").getVersion()).isEqualTo(version + 1);
        assertThat(newest("LeadAuthority").getDeploymentId()).isEqualTo(answer.path("id").asText());
        assertThat(repository.getDeploymentResourceNames(answer.path("id").asText()))
                .contains("processes/blocks/TimedConsultation.bpmn", "forms/GiveOpinion.form", "processes/rules/TimeLimits.dmn");

        String after = office.submit(Office.sample("G02"));
        for (String file : List.of(before, after)) {
            office.completes("lena", file, "Check completeness", Answers.complete());
            office.completes("lena", file, "Assess risk", Answers.noRisk());
        }
        assertThat(deploymentsOf(before)).hasSize(1).doesNotContain(answer.path("id").asText());
        assertThat(deploymentsOf(after)).containsExactly(answer.path("id").asText());
        assertThat(office.tasks("david", before)).hasSize(1);
        assertThat(office.tasks("david", after)).hasSize(1);
    }

    @Test
    @DisplayName("The same file deployed again makes no new version and answers with the deployment that holds it")
    void theSameFileAgainChangesNothing() throws IOException {
        String model = changedConsultation();
        String first = deployed(web.deploy(administrator(), Map.of("TimedConsultation.bpmn", model))).path("id").asText();
        int version = newest("TimedConsultation").getVersion();
        assertThat(deployed(web.deploy("deniz", Map.of("TimedConsultation.bpmn", model))).path("id").asText()).isEqualTo(first);
        assertThat(newest("TimedConsultation").getVersion()).isEqualTo(version);
    }

    @Test
    @DisplayName("A form and a table deployed together with nothing else join the set, too")
    void formAndTable() throws IOException {
        String form = packaged("forms/GiveOpinion.form").replaceFirst("\\{", "{ ");
        String table = packaged("processes/rules/TimeLimits.dmn").replace("Any other step<", "Every other step<");
        String id = deployed(web.deploy("deniz", Map.of("GiveOpinion.form", form, "TimeLimits.dmn", table))).path("id").asText();
        assertThat(newest("TimedConsultation").getDeploymentId()).isEqualTo(id);
        assertThat(repository.getResourceAsStream(id, "forms/GiveOpinion.form")).hasContent(form);
    }

    @Test
    @DisplayName("Who is no designer is refused, and nothing changes")
    void strangers() throws IOException {
        String newest = newest("TimedConsultation").getDeploymentId();
        assertThat(web.deploy("lena", Map.of("TimedConsultation.bpmn", changedConsultation())).statusCode()).isEqualTo(403);
        assertThat(web.deploy(null, Map.of("TimedConsultation.bpmn", changedConsultation())).statusCode()).isEqualTo(401);
        assertThat(newest("TimedConsultation").getDeploymentId()).isEqualTo(newest);
    }

    @Test
    @DisplayName("A broken model is refused with file, element, line and reason in the reader's language, and nothing changes")
    void broken() throws IOException {
        String newest = newest("TimedConsultation").getDeploymentId();
        String model = changedConsultation().replace("formRef=\"GiveOpinion\"", "formRef=\"GiveAdvice\"");
        assertThat(refused(web.deploy("deniz", Map.of("TimedConsultation.bpmn", model)))).startsWith("Nothing was deployed")
                .containsPattern("processes/blocks/TimedConsultation.bpmn, Task_GiveOpinion, line \\d+: the form \"GiveAdvice\" does not exist");
        assertThat(refused(web.in("ar").deploy("deniz", Map.of("TimedConsultation.bpmn", model))))
                .contains("الاستمارة «GiveAdvice» غير موجودة");
        assertThat(refused(web.in("en").deploy("deniz", Map.of("TimedConsultation.bpmn", "<bpmn:definitions"))))
                .contains("TimedConsultation.bpmn, line 1: the file is not well formed");
        assertThat(refused(web.deploy("deniz", Map.of("notes.txt", "Hello")))).contains("notes.txt: this is a kind of file");
        assertThat(newest("TimedConsultation").getDeploymentId()).isEqualTo(newest);
    }

    @Test
    @DisplayName("A consultee table nobody could act on is refused with row and column")
    void brokenTable() throws IOException {
        String newest = newest("LeadAuthority").getDeploymentId();
        String table = packaged("processes/setups/lead-authority/LeadAuthorityConsultees.dmn")
                .replaceFirst("\"foreignAffairsHead\"", "\"foreignOffice\"").replaceFirst("\"DEEMED_NO_OBJECTION\"", "\"CONSENT\"");
        assertThat(refused(web.deploy("deniz", Map.of("LeadAuthorityConsultees.dmn", table))))
                .contains("row 1, column escalateTo: \"foreignOffice\" is no agency of LeadAuthority.yaml",
                        "row 3, column silenceMeans: \"CONSENT\" is none of DEEMED_NO_OBJECTION");
        assertThat(newest("LeadAuthority").getDeploymentId()).isEqualTo(newest);
    }

    @Test
    @DisplayName("An older deployment deployed again brings its models back")
    void back() throws IOException {
        String first = deployed(web.deploy("deniz", Map.of("TimedConsultation.bpmn", changedConsultation()))).path("id").asText();
        String wanted = resource(first);
        deployed(web.deploy("deniz", Map.of("TimedConsultation.bpmn", changedConsultation())));
        JsonNode again = deployed(web.post("deniz", "/engine-rest/deployment/" + first + "/redeploy", "{}"));
        assertThat(resource(again.path("id").asText())).isEqualTo(wanted);
        assertThat(newest("LeadAuthority").getDeploymentId()).isEqualTo(again.path("id").asText());
    }

    @Test
    @DisplayName("Camunda Modeler can ask whether the server is there and who logs in")
    void connection() {
        assertThat(web.get("deniz", "/engine-rest/deployment?maxResults=0").statusCode()).isEqualTo(200);
        assertThat(web.get("deniz", "/engine-rest/version").body()).contains("7.24");
        assertThat(web.get(null, "/engine-rest/deployment?maxResults=0").statusCode()).isEqualTo(401);
    }

    private String resource(String deployment) throws IOException {
        return new String(repository.getResourceAsStream(deployment, "processes/blocks/TimedConsultation.bpmn").readAllBytes(),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    private String administrator() {
        if (identity.createUserQuery().userId("adele").count() == 0) {
            User adele = identity.newUser("adele");
            adele.setPassword("Veldora-2026");
            identity.saveUser(adele);
            identity.createMembership("adele", "camunda-admin");
        }
        return "adele";
    }

    /** Without the outer limit, which no process calls: it begins by a message, in the newest version. */
    private List<String> deploymentsOf(String file) {
        List<ProcessInstance> running = runtime.createProcessInstanceQuery().processInstanceBusinessKey(file).list();
        // begun by a message when the file is complete, so in the newest version, with the clock that it calls
        Set<String> watching = running.stream().filter(instance -> instance.getProcessDefinitionId().startsWith("OuterLimit")).map(ProcessInstance::getId).collect(Collectors.toSet());
        return running.stream().filter(instance -> !watching.contains(instance.getRootProcessInstanceId()))
                .map(instance -> repository.getProcessDefinition(instance.getProcessDefinitionId()).getDeploymentId()).distinct().toList();
    }

    private ProcessDefinition newest(String process) {
        return repository.createProcessDefinitionQuery().processDefinitionKey(process).latestVersion().singleResult();
    }

    private static JsonNode deployed(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Web.json(answer);
    }

    private static String refused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        return Web.json(answer).path("message").asText();
    }

    private static String changedConsultation() throws IOException {
        return packaged("processes/blocks/TimedConsultation.bpmn").replace("</bpmn:documentation>", " " + UUID.randomUUID() + "</bpmn:documentation>");
    }

    private static String packaged(String file) throws IOException {
        return Files.readString(Path.of(file));
    }
}
