package dev.assent.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flowable.task.api.Task;

/** The same hand-made process on Flowable, with full history. */
final class HandMadeOnFlowable implements Contender {
    private static final int PAGE = 400;
    private final ProcessEngine engine;
    private final JsonNode file;
    private final AtomicInteger count = new AtomicInteger();

    HandMadeOnFlowable(String url, String user, String password, String sample) {
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setJdbcUrl(url).setJdbcUsername(user).setJdbcPassword(password).setJdbcMaxActiveConnections(20)
                .setJdbcDriver(url.contains("postgresql") ? "org.postgresql.Driver" : "org.h2.Driver").setDatabaseSchemaUpdate("true").setAsyncExecutorActivate(false);
        configuration.setHistoryLevel(HistoryLevel.FULL);
        configuration.setEngineName("flowable-" + url.hashCode());
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService().createDeployment().name("hand-made").addString("HandMade.bpmn20.xml", HandMadeModel.of("http://flowable.org/bpmn")).deploy();
        try {
            file = new ObjectMapper().readTree(sample);
        } catch (JsonProcessingException noJson) {
            throw new IllegalArgumentException(noJson);
        }
    }

    @Override
    public String name() {
        return "hand-made process, Flowable";
    }

    @Override
    public void submit() {
        engine.getRuntimeService().startProcessInstanceByKey(HandMadeModel.PROCESS, "HAND-" + count.incrementAndGet(), HandMadeModel.begin(file));
    }

    // nothing becomes due in a run, and this process has no asynchronous steps
    @Override
    public List<Runnable> due() {
        return List.of();
    }

    @Override
    public List<Runnable> waiting() {
        // two opinions completed at the same moment leave its multi-instance waiting for ever, so those of one file follow each other
        return engine.getTaskService().createTaskQuery().listPage(0, PAGE).stream().collect(Collectors.groupingBy(Task::getProcessInstanceId)).values().stream()
                .map(tasks -> (Runnable) () -> tasks.forEach(this::complete)).toList();
    }

    private void complete(Task task) {
        engine.getTaskService().complete(task.getId(), HandMadeModel.answer(task.getTaskDefinitionKey(), task.getName()));
    }

    @Override
    public boolean busy() {
        return engine.getRuntimeService().createProcessInstanceQuery().count() > 0;
    }

    @Override
    public long decided() {
        return engine.getHistoryService().createHistoricProcessInstanceQuery().processDefinitionKey(HandMadeModel.PROCESS).finished().count();
    }

    @Override
    public void close() {
        engine.close();
    }
}
