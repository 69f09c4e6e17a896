package dev.assent.engine.hardening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.GenericApplicationContext;

class ModelExpressionsTest {
    private final GenericApplicationContext beans = new GenericApplicationContext();
    private ProcessEngine engine;

    @BeforeEach
    void start() {
        beans.registerBean("recordOpinion", JavaDelegate.class, () -> execution -> execution.setVariable("recorded", true));
        beans.registerBean("secret", StringBuilder.class, () -> new StringBuilder("secret"));
        beans.refresh();
        StandaloneInMemProcessEngineConfiguration configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl("jdbc:h2:mem:expressions");
        configuration.setProcessEngineName("expressions");
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_NONE);
        configuration.setExpressionManager(new SafeExpressionManager(beans));
        engine = configuration.buildProcessEngine();
    }

    @AfterEach
    void stop() {
        engine.close();
        beans.close();
    }

    private Map<String, Object> run(String expression) {
        String model = "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" xmlns:c=\"http://camunda.org/schema/1.0/bpmn\""
                + " targetNamespace=\"t\"><process id=\"p\" isExecutable=\"true\" c:historyTimeToLive=\"P1D\"><startEvent id=\"s\"/>"
                + "<sequenceFlow id=\"f\" sourceRef=\"s\" targetRef=\"d\"/>"
                + "<serviceTask id=\"d\" c:delegateExpression=\"${recordOpinion}\"/><sequenceFlow id=\"g\" sourceRef=\"d\" targetRef=\"e\"/>"
                + "<serviceTask id=\"e\" c:expression=\"" + expression + "\" c:resultVariable=\"said\"/>"
                + "<sequenceFlow id=\"h\" sourceRef=\"e\" targetRef=\"u\"/><userTask id=\"u\"/></process></definitions>";
        engine.getRepositoryService().createDeployment().addInputStream("p.bpmn",
                new java.io.ByteArrayInputStream(model.getBytes(StandardCharsets.UTF_8))).deploy();
        String id = engine.getRuntimeService().startProcessInstanceByKey("p", "2030-1", Map.of("deadline", new Date(0),
                "consultee", Map.of("agency", "customs"), "categories", List.of("ML1"), "decision", "GRANTED")).getId();
        return engine.getRuntimeService().getVariables(id);
    }

    @Test
    void modelsReadVariablesAndCallDelegates() {
        assertThat(run("${consultee.agency}")).contains(entry("recorded", true), entry("said", "customs"));
        assertThat(run("${consultee['agency']}")).contains(entry("said", "customs"));
        assertThat(run("${categories[0]}")).contains(entry("said", "ML1"));
        assertThat(run("${deadline}")).contains(entry("said", new Date(0)));
        assertThat(run("${decision == 'GRANTED' &amp;&amp; not empty categories}")).contains(entry("said", true));
        assertThat(run("${execution.processBusinessKey}")).contains(entry("said", "2030-1"));
        assertThat(run("${dateTime().plusDays(3).toDate()}").get("said")).isInstanceOf(Date.class);
        assertThat(run("${currentUser()}")).containsEntry("said", null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"${secret}", "${decision.getClass()}", "${decision.class.name}", "${decision.length()}",
        "${execution.processEngineServices}", "${execution.getVariable('decision')}", "${execution.setVariable('decision', 'x')}",
        "${recordOpinion.execute(execution)}", "${categories.add('x')}", "${consultee.put('agency', 'x')}", "${beans}",
        "${S('{}')}"})
    void modelsReachNothingElse(String expression) {
        assertThatThrownBy(() -> run(expression)).isInstanceOf(org.camunda.bpm.engine.ProcessEngineException.class);
    }
}
