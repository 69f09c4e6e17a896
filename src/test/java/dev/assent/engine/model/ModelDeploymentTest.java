package dev.assent.engine.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ModelDeploymentTest {
    private static final String A = SampleModels.process("A", "<bpmn:callActivity id='CallActivity_B' "
            + "calledElement='B' camunda:calledElementBinding='deployment'/>");
    private static final String B = SampleModels.process("B", "");

    private static ProcessEngine engine;
    private static RepositoryService repository;

    private int deployments;

    @BeforeAll
    static void start() {
        engine = new StandaloneInMemProcessEngineConfiguration().setProcessEngineName("models")
                .setJdbcUrl("jdbc:h2:mem:models").setDatabaseSchemaUpdate("create-drop").buildProcessEngine();
        repository = engine.getRepositoryService();
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @AfterEach
    void forget() {
        ClockUtil.reset();
        repository.createDeploymentQuery().list().forEach(done -> repository.deleteDeployment(done.getId(), true));
    }

    @Test
    void unchangedModelsMakeNoNewVersion() {
        String first = deploy("processes/A.bpmn", A, "processes/B.bpmn", B);
        assertThat(deploy("processes/A.bpmn", A, "processes/B.bpmn", B)).isEqualTo(first);
        assertThat(versionOf("A")).isEqualTo(1);
    }

    @Test
    void oneChangedModelMakesANewVersionOfAll() {
        deploy("processes/A.bpmn", A, "processes/B.bpmn", B);
        deploy("processes/A.bpmn", A, "processes/B.bpmn", SampleModels.process("B", "<bpmn:task id='Task_New'/>"));
        assertThat(versionOf("A")).isEqualTo(2);
        assertThat(versionOf("B")).isEqualTo(2);
    }

    @Test
    void aModelThatWasRemovedAndCameBackIsInTheNewDeployment() {
        deploy("processes/A.bpmn", A, "processes/B.bpmn", B);
        deploy("processes/A.bpmn", A);
        String third = deploy("processes/A.bpmn", A, "processes/B.bpmn", B);
        assertThat(repository.getDeploymentResourceNames(third)).containsExactlyInAnyOrder(
                "processes/A.bpmn", "processes/B.bpmn", ProvidedModels.FILE);
    }

    @Test
    void whatTheEngineRefusesIsNamedWithFileElementAndLine() {
        assertThatThrownBy(() -> deploy("processes/B.bpmn",
                SampleModels.process("B", "<bpmn:sequenceFlow id='Flow_1' sourceRef='StartEvent_B' targetRef='No'/>")))
                .isInstanceOf(ModelRefused.class)
                .hasMessageStartingWith("processes/B.bpmn, Flow_1, line 6: the engine refuses the model: ");
        assertThatThrownBy(() -> deploy("processes/C.dmn",
                SampleModels.decision("C", "-").replace(" camunda:historyTimeToLive=\"P10D\"", "")))
                .isInstanceOf(ModelRefused.class).hasMessageStartingWith("processes/C.dmn: the engine refuses");
    }

    @Test
    void anEmptySetIsRefused() {
        assertThatThrownBy(this::deploy).isInstanceOf(ModelRefused.class).hasMessageContaining("no model to deploy");
    }

    private String deploy(String... namesAndContents) {
        // the engine orders deployments by time, and two in one millisecond have no order
        ClockUtil.offset(1000L * ++deployments);
        return ModelDeployment.deploy(repository, SampleModels.set(namesAndContents));
    }

    private int versionOf(String process) {
        return repository.createProcessDefinitionQuery().processDefinitionKey(process).latestVersion()
                .singleResult().getVersion();
    }
}
