package dev.assent.engine.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assent.engine.SubmissionRefused;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SubmissionTest {
    private static final SampleEngine sample = new SampleEngine();
    private final TaskService tasks = sample.engine.getTaskService();
    private ProcessInstance file;

    @BeforeEach
    void receiveFile() {
        sample.clear();
        file = sample.start(Map.of("applicant", "Acme", "deadline", "2026-04-01"));
        sample.as("amal");
    }

    @AfterAll
    static void close() {
        sample.close();
    }

    @Test
    @DisplayName("An answer within the rules completes the task and is stored")
    void acceptsAnAnswer() {
        sample.complete("Task_GiveOpinion", answers("opinion", "OBJECTION", "reasons", "Article 7", "applicant", "Acme",
                "concerns", List.of("DIVERSION")));
        assertThat(sample.tasks("Task_GiveOpinion")).hasSize(1);
        assertThat(stored("reasons")).isEqualTo("Article 7");
    }

    @Test
    @DisplayName("What the browser sends as JSON is checked like everything else")
    void readsSerializedValues() {
        var json = Variables.serializedObjectValue("[\"NUCLEAR\"]").objectTypeName("java.util.ArrayList")
                .serializationDataFormat("application/json").create();
        refused("Concerns is not one of the choices offered.",
                () -> sample.complete("Task_GiveOpinion", answers("opinion", "NO_OBJECTION", "concerns", json)));
        var foreign = Variables.serializedObjectValue("[\"DIVERSION\"]").objectTypeName("org.example.Gadget")
                .serializationDataFormat("application/json").create();
        refused("Concerns must be a list.",
                () -> sample.complete("Task_GiveOpinion", answers("opinion", "NO_OBJECTION", "concerns", foreign)));
        var good = Variables.serializedObjectValue("[\"DIVERSION\"]").objectTypeName("java.util.ArrayList")
                .serializationDataFormat("application/json").create();
        sample.complete("Task_GiveOpinion", answers("opinion", "NO_OBJECTION", "concerns", good));
        assertThat(stored("concerns")).isEqualTo(List.of("DIVERSION"));
    }

    @Test
    @DisplayName("Each way around the form is refused, and leaves no trace")
    void refusesEveryBypass() {
        String task = sample.tasks("Task_GiveOpinion").get(0).getId();
        refused("Opinion is not one of the choices offered.", () -> tasks.complete(task, answers("opinion", "BOGUS")));
        refused("deadline is not a field of this form.",
                () -> tasks.complete(task, answers("opinion", "NO_OBJECTION", "deadline", "2099-01-01")));
        refused("Opinion is required.", () -> tasks.complete(task));
        refused("Reasons is required.", () -> tasks.complete(task, answers("opinion", "OBJECTION", "reasons", "  ")));
        refused("Applicant cannot be changed here.",
                () -> tasks.complete(task, answers("opinion", "NO_OBJECTION", "applicant", "Other")));
        refused("Opinion is required.", () -> tasks.completeWithVariablesInReturn(task, Map.of(), true));
        refused("Opinion is required.", () -> sample.engine.getFormService().submitTaskForm(task, Map.of()));
        refused("Opinion is required.",
                () -> sample.engine.getFormService().submitTaskFormWithVariablesInReturn(task, Map.of(), true));
        refused("with its form", () -> tasks.resolveTask(task, answers("opinion", "BOGUS")));
        refused("in no other way", () -> tasks.handleBpmnError(task, "error"));
        refused("in no other way", () -> tasks.handleEscalation(task, "escalation"));
        refused("in no other way", () -> tasks.setVariable(task, "deadline", "2099-01-01"));
        refused("in no other way", () -> tasks.setVariableLocal(task, "opinion", "BOGUS"));
        refused("in no other way", () -> tasks.removeVariable(task, "deadline"));

        assertThat(sample.tasks("Task_GiveOpinion")).hasSize(2).allMatch(open -> open.getAssignee() == null);
        assertThat(stored("deadline")).isEqualTo("2026-04-01");
        assertThat(stored("opinion")).isNull();
    }

    @Test
    @DisplayName("A text is taken up to its limit, also beyond the engine's column, and then refused with a sentence, not with a database error")
    void refusesUnstorableText() {
        refused("Reasons must have at most 10000 characters.", () -> sample.complete("Task_GiveOpinion",
                answers("opinion", "OBJECTION", "reasons", "ا".repeat(10_001))));
        sample.complete("Task_GiveOpinion", answers("opinion", "OBJECTION", "reasons", "ا".repeat(10_000)));
        assertThat(stored("reasons")).asString().hasSize(10_000);
    }

    @Test
    @DisplayName("A process with a start form is started by a person only within its form")
    void checksTheStart() {
        var runtime = sample.engine.getRuntimeService();
        String id = file.getProcessDefinitionId();
        refused("Applicant is required.", () -> sample.engine.getFormService().submitStartForm(id, Map.of()));
        refused("Applicant is required.", () -> runtime.startProcessInstanceByKey("SampleSubmission"));
        refused("deadline is not", () -> runtime.startProcessInstanceById(id, answers("applicant", "Acme", "deadline", "x")));
        refused("in no other way", () -> runtime.createProcessInstanceByKey("SampleSubmission")
                .startBeforeActivity("Task_Decide").execute());
        assertThat(runtime.createProcessInstanceQuery().count()).isEqualTo(1);

        refused("without a business key", () -> sample.engine.getFormService().submitStartForm(id, "2026-0007", Map.of("applicant", "Acme")));
        sample.engine.getFormService().submitStartForm(id, Map.of("applicant", "Acme"));
        assertThat(runtime.createProcessInstanceQuery().count()).isEqualTo(2);
    }

    @Test
    @DisplayName("The application itself may start a process with more than its form asks")
    void trustsItself() {
        TrustedCode.call(() -> sample.engine.getRuntimeService()
                .startProcessInstanceByKey("SampleSubmission", Map.of("fileNumber", "7")));
        assertThat(sample.engine.getRuntimeService().createProcessInstanceQuery().count()).isEqualTo(2);
        refused("is required", () -> sample.engine.getRuntimeService().startProcessInstanceByKey("SampleSubmission"));
    }

    @Test
    @DisplayName("What a delegate does while a person's answer is stored is not the person's submission")
    void trustsDelegates() {
        sample.atCompletion = () -> sample.engine.getRuntimeService().startProcessInstanceByKey("SampleSubmission");
        sample.complete("Task_GiveOpinion", answers("opinion", "NO_OBJECTION"));
        assertThat(sample.engine.getRuntimeService().createProcessInstanceQuery().count()).isEqualTo(2);
    }

    @Test
    @DisplayName("A task without a form takes no answers")
    void noFormNoAnswers() {
        giveOpinions();
        refused("takes no answers", () -> sample.complete("Task_Recommend", answers("decision", "GRANTED")));
        sample.complete("Task_Recommend", null);
    }

    @Test
    @DisplayName("Who recommended does not decide, even if the task had been claimed by another or by nobody")
    void needsADifferentPerson() {
        giveOpinions();
        tasks.claim(sample.tasks("Task_Recommend").get(0).getId(), "basim");
        sample.as("amal").complete("Task_Recommend", null);

        refused("You completed \"Recommend\" yourself; this task must be completed by a different person.",
                () -> sample.as("amal").complete("Task_Decide", answers("decision", "GRANTED")));
        sample.as("basim").complete("Task_Decide", answers("decision", "GRANTED"));
        assertThat(sample.engine.getHistoryService().createHistoricTaskInstanceQuery().taskDefinitionKey("Task_Decide")
                .processInstanceId(file.getId()).singleResult().getAssignee()).isEqualTo("basim");
        assertThat(sample.engine.getRuntimeService().createProcessInstanceQuery().count()).isZero();
    }

    @Test
    @DisplayName("Every row of the checking table that applies refuses with its message")
    void asksTheTable() {
        sample.engine.getRuntimeService().setVariable(file.getId(), "finding", "PROHIBITED");
        giveOpinions();
        sample.as("amal").complete("Task_Recommend", null);
        sample.as("basim");
        refused("A prohibited transfer cannot be granted.", () -> sample.complete("Task_Decide", answers("decision", "GRANTED")));
        refused("A refusal needs a remark.", () -> sample.complete("Task_Decide", answers("decision", "REFUSED")));
        assertThat(stored("decision")).isNull();
        assertThat(sample.tasks("Task_Decide")).singleElement().matches(open -> open.getAssignee() == null);
        sample.complete("Task_Decide", answers("decision", "REFUSED", "remark", "Article 6"));
        assertThat(sample.tasks("Task_Decide")).isEmpty();
    }

    @Test
    @DisplayName("The sentence of a State is asked beside the common table, on its own files alone")
    void asksTheNationalTable() {
        sample.clear();
        sample.start(Map.of("applicant", "Acme", "finding", "PROHIBITED", "setup", "Veldora"));
        sample.as("amal");
        giveOpinions();
        sample.as("amal").complete("Task_Recommend", null);
        sample.as("basim");
        refused("A prohibited transfer cannot be granted.", () -> sample.complete("Task_Decide", answers("decision", "GRANTED")));
        refused("In Veldora a grant needs a remark, too.", () -> sample.complete("Task_Decide", answers("decision", "GRANTED")));
        refused("A refusal needs a remark.", () -> sample.complete("Task_Decide", answers("decision", "REFUSED")));
        sample.complete("Task_Decide", answers("decision", "REFUSED", "remark", "Article 6"));

        sample.clear();
        sample.start(Map.of("applicant", "Acme", "setup", "Elsewhere"));
        sample.as("amal");
        giveOpinions();
        sample.as("amal").complete("Task_Recommend", null);
        sample.as("basim").complete("Task_Decide", answers("decision", "GRANTED"));
        assertThat(sample.tasks("Task_Decide")).isEmpty();
    }

    @Test
    @DisplayName("Facts that the checking table mentions are found and win; for others nobody looks")
    void asksOnlyForWhatTablesMention() {
        sample.clear();
        sample.start(Map.of("applicant", "Acme", "fileNumber", "EXP-1", "setup", "Elsewhere"));
        List<String> found = new ArrayList<>();
        sample.facts.add(fact("finding", "PROHIBITED", found));
        sample.facts.add(fact("openQuestions", 1, found));
        sample.as("amal");
        giveOpinions();
        sample.as("amal").complete("Task_Recommend", null);
        sample.as("basim");
        refused("A prohibited transfer cannot be granted.", () -> sample.complete("Task_Decide", answers("decision", "GRANTED")));
        assertThat(found).contains("finding").doesNotContain("openQuestions");
    }

    private static SubmissionFacts fact(String name, Object value, List<String> found) {
        return new SubmissionFacts() {
            @Override
            public Map<String, Object> of(String fileNumber, String setup, Map<String, Object> values, String person, List<String> groups) {
                found.add(name);
                return Map.of(name, value);
            }

            @Override
            public Set<String> names() {
                return Set.of(name);
            }
        };
    }

    @Test
    @DisplayName("An answer to a task that is gone is told so, in a sentence")
    void tellsThatTheTaskIsGone() {
        String task = sample.tasks("Task_GiveOpinion").get(0).getId();
        tasks.complete(task, answers("opinion", "NO_OBJECTION"));
        refused("This task is no longer open: its time limit passed or someone else completed it.",
                () -> tasks.complete(task, answers("opinion", "NO_OBJECTION")));
    }

    @Test
    @DisplayName("Rules hold for administrators too; a person without permission learns nothing from the rules")
    void holdsForAdministrators() {
        String task = sample.tasks("Task_GiveOpinion").get(0).getId();
        sample.mayDoEverything("camunda-admin");
        sample.withAuthorization(() -> {
            sample.engine.getIdentityService().setAuthentication("admin", List.of("camunda-admin"));
            refused("Opinion is required.", () -> tasks.complete(task));
            sample.as("stranger");
            assertThatThrownBy(() -> tasks.complete(task)).isInstanceOf(AuthorizationException.class);
        });
    }

    @Test
    @DisplayName("Who may only work on the task needs no right to its form, its checking table or its history")
    void needsNoFurtherRights() {
        giveOpinions();
        sample.as("amal").complete("Task_Recommend", null);
        String task = sample.tasks("Task_Decide").get(0).getId();
        sample.withAuthorization(() -> {
            sample.logOut();
            tasks.setAssignee(task, "basim");
            sample.as("basim");
            refused("A refusal needs a remark.", () -> tasks.complete(task, answers("decision", "REFUSED")));
            tasks.complete(task, answers("decision", "GRANTED"));
        });
        sample.logOut();
        assertThat(sample.tasks("Task_Decide")).isEmpty();
    }

    private void giveOpinions() {
        sample.as("carim").complete("Task_GiveOpinion", answers("opinion", "NO_OBJECTION"));
        sample.complete("Task_GiveOpinion", answers("opinion", "NO_OBJECTION"));
        sample.as("amal");
    }

    private Object stored(String name) {
        return sample.engine.getRuntimeService().getVariable(file.getId(), name);
    }

    private static void refused(String sentence, ThrowingCallable submission) {
        assertThatThrownBy(submission).isInstanceOf(SubmissionRefused.class).isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining(sentence);
    }

    private static Map<String, Object> answers(Object... pairs) {
        Map<String, Object> map = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) Arrays.asList(pairs).get(i), pairs[i + 1]);
        }
        return map;
    }
}
