package dev.assent.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assent.office.Answers;
import dev.assent.office.Api;
import dev.assent.office.Desk;
import dev.assent.office.Office;
import java.util.HashMap;
import java.util.List;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class NodeTimesContract {
    @Autowired
    private Api api;
    @Autowired
    private Office office;
    @Autowired
    private Desk desk;
    @Autowired
    private ProcessEngine engine;

    @AfterEach
    void realTime() {
        ClockUtil.reset();
    }

    private long intake(String figure) {
        return of("LeadAuthority", "CallActivity_FileIntake", figure);
    }

    private long check(String figure) {
        return of("FileIntake", "Task_CheckCompleteness", figure);
    }

    private long of(String process, String node, String figure) {
        for (JsonNode each : api.get(api.login("manuel"), "/api/models/" + process + "/times").json().at("/nodes")) {
            if (each.at("/id").asText().equals(node)) {
                return each.at("/" + figure).asLong();
            }
        }
        return 0;
    }

    @Test
    @DisplayName("A file that waits is seen at its node and at the call that led there, and is late in both when its time limit has passed")
    void waitingAndLate() {
        office.itIs("2027-08-02T09:00:00Z");
        long waiting = intake("waiting");
        String file = office.submit(Office.sample("G02"));
        assertThat(intake("waiting")).isEqualTo(waiting + 1);
        Task task = office.tasks("lena", file).get(0);
        office.itIs(task.getDueDate().toInstant().plusSeconds(60).toString());
        long late = check("late");
        long lateCalls = intake("late");
        long passed = check("passed");
        office.as("lena", () -> engine.getFormService().submitTaskForm(task.getId(), new HashMap<>(Answers.complete())));
        assertThat(check("late")).isEqualTo(late - 1);
        assertThat(intake("late")).isEqualTo(lateCalls - 1);
        assertThat(check("passed")).isEqualTo(passed + 1);
        assertThat(check("p90Days")).isGreaterThanOrEqualTo(check("medianDays"));
    }

    @Test
    @DisplayName("For one file each node says how long it was there, and since when it is")
    void oneFile() {
        office.itIs("2027-08-02T09:00:00Z");
        String file = office.submit(Office.sample("G02"));
        office.itIs("2027-08-04T21:00:00Z");
        String instance = engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(file).processDefinitionKey("LeadAuthority")
                .singleResult().getId();
        JsonNode node = api.get(api.login("aura"), "/api/instances/" + instance + "/times").json().at("/nodes/0");
        assertThat(node.at("/id").asText()).isEqualTo("CallActivity_FileIntake");
        assertThat(node.at("/days").asDouble()).isEqualTo(2.5);
        assertThat(node.at("/since").asText()).startsWith("2027-08-02T09:0");
    }

    @Test
    @DisplayName("A way that files took is followed on the model of their setup: the nodes and flows they passed, and no others, with how many files")
    void way() {
        office.itIs("2027-08-02T09:00:00Z");
        String file = desk.consulted(Office.sample("G02"));
        desk.nobodyObjects(file);
        office.completes("lena", file, "Draft decision", Answers.grant());
        office.completes("luis", file, "Countersign decision", Answers.countersign());
        JsonNode ways = api.get(api.login("manuel"), "/api/models/LeadAuthority/ways?way=OPINION+1+%3E+GRANTED").json();
        assertThat(ways.at("/files").asLong()).isPositive().isGreaterThanOrEqualTo(ways.at("/followed").asLong());
        assertThat(ways.at("/nodes").findValuesAsText("id")).contains("CallActivity_FileIntake");
        BpmnModelInstance model = engine.getRepositoryService().getBpmnModelInstance(engine.getRepositoryService().createProcessDefinitionQuery()
                .processDefinitionKey("LeadAuthority").latestVersion().singleResult().getId());
        List<String> flows = model.getModelElementsByType(SequenceFlow.class).stream().map(flow -> flow.getSource().getId() + ">" + flow.getTarget().getId()).toList();
        List<String> taken = StreamSupport.stream(ways.at("/flows").spliterator(), false).map(flow -> flow.at("/from").asText() + ">" + flow.at("/to").asText())
                .filter(flows::contains).toList();
        // a way from the start event to an end: every node that was passed but the first is reached by a flow
        assertThat(taken.stream().map(flow -> flow.substring(flow.indexOf('>') + 1)).distinct().toList())
                .containsExactlyInAnyOrderElementsOf(ways.at("/nodes").findValuesAsText("id").stream().filter(id -> !id.startsWith("StartEvent")).toList());
        assertThat(api.get(api.login("manuel"), "/api/models/LeadAuthority/ways?way=NEVER").json().at("/followed").asLong()).isZero();
        assertThat(api.get(api.login("lena"), "/api/models/LeadAuthority/ways?way=NEVER").status()).isEqualTo(403);
    }

    @Test
    @DisplayName("Times of all files are for managers and auditors alone")
    void needToKnow() {
        for (String person : List.of("lena", "fatima", "helena", "clara")) {
            assertThat(api.get(api.login(person), "/api/models/LeadAuthority/times").status()).as(person).isEqualTo(403);
            assertThat(api.get(api.login(person), "/api/instances/x/times").status()).as(person).isEqualTo(403);
        }
        assertThat(api.get(api.login("manuel"), "/api/models/NoSuch/times").json().at("/nodes")).isEmpty();
    }
}
