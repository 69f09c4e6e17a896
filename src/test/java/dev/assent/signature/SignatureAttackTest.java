package dev.assent.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assent.engine.model.ModelSet;
import dev.assent.office.Answers;
import dev.assent.office.Office;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Models by which a designer would let goods go; here they come past the checks of a deployment, as if these were no more. */
@ProcedureTest
class SignatureAttackTest extends ProcedureFixture {
    private static final String DRAFTING = "processes/blocks/DecisionDrafting.bpmn";
    private static final String ISSUING = "processes/blocks/DecisionIssuing.bpmn";

    @Autowired
    private RepositoryService repository;
    @Autowired
    private TaskService tasks;
    @Autowired
    private FormService forms;
    private Map<String, byte[]> models;
    private String deployment;
    private String file;

    @BeforeEach
    void packaged() {
        models = new TreeMap<>(ModelSet.packaged().resources());
    }

    @AfterEach
    void tidyUp() {
        repository.deleteDeployment(deployment, true, true, true);
        // other tests share the engine, and a file without a process is one that stands still
        jdbc.sql("update register.license_file set closed_at = received_at where file_number = ? and closed_at is null").param(file).update();
    }

    private String text(String model) {
        return new String(models.get(model), StandardCharsets.UTF_8);
    }

    private void change(String model, String was, String is) {
        assertThat(text(model)).contains(was);
        models.put(model, text(model).replace(was, is).getBytes(StandardCharsets.UTF_8));
    }

    private void begin() {
        var builder = repository.createDeployment().name("attack");
        models.forEach((name, content) -> builder.addInputStream(name, new ByteArrayInputStream(content)));
        deployment = builder.deploy().getId();
        file = desk.toDecide(Office.sample("G02"));
    }

    private void refused(String drafts, Map<String, Object> draft, String countersigns, Map<String, Object> answer, String why) {
        office.completes(drafts, file, "Draft decision", draft);
        // by its id: whoever a model names finds it in no list
        String task = tasks.createTaskQuery().processInstanceBusinessKey(file).taskName("Countersign decision").singleResult().getId();
        assertThatThrownBy(() -> {
            office.as(countersigns, () -> forms.submitTaskForm(task, new HashMap<>(answer)));
            office.work();
        }).hasStackTraceContaining(why);
        assertThat(facts.record(file)).doesNotContain("DECISION_ISSUED", "LICENSE_ISSUED");
    }

    @Test
    @DisplayName("Two steps of another process sign nothing, though they bear the ids of drafting and countersigning and people of the authority do them")
    void ownBlock() {
        models.put("processes/blocks/Shortcut.bpmn", text(DRAFTING).replace("DecisionDrafting", "Shortcut").getBytes(StandardCharsets.UTF_8));
        change(ISSUING, "calledElement=\"DecisionDrafting\"", "calledElement=\"Shortcut\"");
        begin();
        refused("lena", Answers.grant(), "luis", Answers.countersign(), "lena has not completed Task_DraftDecision of DecisionDrafting");
    }

    private void termsOfSixMonths() throws IOException {
        models.put("processes/rules/LicenseTerms.dmn", Files.readString(Path.of("src/test/resources/national/tamira/processes/setups/salt-office/SaltOfficeLicenseTerms.dmn"))
                .replace("SaltOfficeLicenseTerms", "LicenseTerms").replace("<text>\"OM\"</text>", "<text>not(\"OM\")</text>").replace("<text>not(\"OM\")</text>\n        </inputEntry>\n"
                        + "        <outputEntry id=\"OutputEntry_LicenseTerms_2_1\">", "<text>\"OM\"</text>\n        </inputEntry>\n        <outputEntry id=\"OutputEntry_LicenseTerms_2_1\">")
                .getBytes(StandardCharsets.UTF_8));
        change("processes/rules/DecisionAdmissible.dmn", "validUntil &gt; licenseTerms.longest", "false");
    }

    @Test
    @DisplayName("A State leaves the sentence on the longest validity out of its table: what was signed for longer than the terms allow is not entered")
    void longerThanItsTerms() throws IOException {
        termsOfSixMonths();
        begin();
        refused("lena", Answers.grant(), "luis", Answers.countersign(), "its terms allow 2027-05-23 at most, and the draft says 2028-11-30");
    }

    @Test
    @DisplayName("A model that forgets the terms on the way to the entry makes no license of a document that is none, nor one without an end")
    void forgottenTerms() throws IOException {
        termsOfSixMonths();
        String entry = text(ISSUING);
        int call = entry.indexOf("CallActivity_DecisionEntry\"");
        models.put(ISSUING, (entry.substring(0, call) + entry.substring(call).replace("<camunda:in source=\"licenseTerms\" target=\"licenseTerms\" />", "")).getBytes(StandardCharsets.UTF_8));
        begin();
        refused("lena", Answers.grant(), "luis", Answers.countersign(), "what is to be entered is not what luis signed");
    }

    @Test
    @DisplayName("Two people of another agency sign nothing, whatever group the model gives the steps to")
    void ownGroup() {
        change(DRAFTING, "camunda:candidateGroups=\"${authority}\"", "camunda:candidateGroups=\"customs\"");
        begin();
        refused("carl", Answers.grant(), "carla", Answers.countersign(), "carl has not completed Task_DraftDecision of DecisionDrafting as a member of licensing");
    }

    @Test
    @DisplayName("Nor does a stranger whom the model names beside the authority, as assignee or as candidate")
    void ownPerson() {
        change(DRAFTING, "name=\"Countersign decision\"", "name=\"Countersign decision\" camunda:assignee=\"carl\"");
        begin();
        refused("lena", Answers.grant(), "carl", Answers.countersign(), "carl has not completed Task_CountersignDecision");
        tidyUp();
        change(DRAFTING, "camunda:assignee=\"carl\"", "camunda:candidateUsers=\"carl\"");
        begin();
        refused("lena", Answers.grant(), "carl", Answers.countersign(), "carl has not completed Task_CountersignDecision");
    }

    @Test
    @DisplayName("One person is not two, though the model forgot to say so")
    void onePerson() {
        change(DRAFTING, "<camunda:property name=\"differentPersonFrom\" value=\"Task_DraftDecision\" />", "");
        begin();
        refused("lena", Answers.grant(), "lena", Answers.countersign(), "one person did both steps");
    }

    @Test
    @DisplayName("What two people signed is entered and nothing else: a refusal does not become a grant on its way, nor a license of a year one of nine")
    void anotherText() {
        String entry = "calledElement=\"DecisionEntry\"";
        String issuing = text(ISSUING);
        int at = issuing.indexOf(entry);
        models.put(ISSUING, (issuing.substring(0, at) + issuing.substring(at).replace("<camunda:in source=\"decision\" ", "<camunda:in sourceExpression=\"GRANTED\" "))
                .getBytes(StandardCharsets.UTF_8));
        begin();
        refused("lena", Answers.refuse(), "luis", Answers.countersign(), "what is to be entered is not what luis signed");
        tidyUp();
        models.put(ISSUING, (issuing.substring(0, at) + issuing.substring(at).replace("<camunda:in source=\"validUntil\" ", "<camunda:in sourceExpression=\"2035-01-31\" "))
                .getBytes(StandardCharsets.UTF_8));
        begin();
        refused("lena", Answers.grant(), "luis", Answers.countersign(), "what is to be entered is not what luis signed");
    }

    @Test
    @DisplayName("A draft that was given back is not signed, wherever the model leads it")
    void givenBack() {
        change(DRAFTING, "${countersigned}", "${!countersigned}");
        begin();
        refused("lena", Answers.grant(), "luis", Map.of("countersigned", false, "returnReasons", "The end user is another one."),
                "what is to be entered is not what luis signed");
    }
}
