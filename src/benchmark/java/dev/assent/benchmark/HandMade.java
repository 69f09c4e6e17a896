package dev.assent.benchmark;

import dev.assent.register.Json;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.ibatis.datasource.pooled.PooledDataSource;
import org.apache.ibatis.datasource.pooled.PooledDataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;

/** One hand-made process on the same engine: the same eight human steps, two timers a consultation, full history, nothing else. */
final class HandMade extends OnCamunda {
    private final ProcessEngine engine;
    private final Map<String, Object> file;
    private final AtomicInteger count = new AtomicInteger();

    HandMade(String url, String user, String password, String sample) {
        engine = engine("hand", url, user, password).buildProcessEngine();
        engine.getRepositoryService().createDeployment().name("hand-made").addString("HandMade.bpmn", HandMadeModel.of("http://camunda.org/schema/1.0/bpmn")).deploy();
        file = Json.readMap(sample);
    }

    /** A Camunda engine as it comes, with full history; jobs are done by the load. */
    static ProcessEngineConfigurationImpl engine(String name, String url, String user, String password) {
        ProcessEngineConfigurationImpl configuration = new StandaloneProcessEngineConfiguration();
        configuration.setJdbcUrl(url).setJdbcUsername(user).setJdbcPassword(password).setJdbcMaxActiveConnections(20)
                .setDatabaseSchemaUpdate("true").setHistory("full").setJobExecutorActivate(false);
        configuration.setJdbcDriver(url.contains("postgresql") ? "org.postgresql.Driver" : "org.h2.Driver");
        if (Statements.WANTED) {
            configuration.setDataSource(Statements.of(url).counted(new PooledDataSource(configuration.getJdbcDriver(), url, user, password)));
        }
        if (Statements.WANTED) {
            configuration.setDataSource(Statements.of(url).counted(new PooledDataSource(configuration.getJdbcDriver(), url, user, password)));
        }
        configuration.setDefaultSerializationFormat("application/json");
        configuration.getProcessEnginePlugins().add(new SpinProcessEnginePlugin());
        configuration.setProcessEngineName(name + "-" + url.hashCode());
        return configuration;
    }

    @Override
    public String name() {
        return "hand-made process, Camunda";
    }

    @Override
    ProcessEngine engine() {
        return engine;
    }

    @Override
    String process() {
        return HandMadeModel.PROCESS;
    }

    @Override
    public void submit() {
        engine.getRuntimeService().startProcessInstanceByKey(HandMadeModel.PROCESS, "HAND-" + count.incrementAndGet(), HandMadeModel.begin(file));
    }

    @Override
    void complete(Task task) {
        engine.getTaskService().complete(task.getId(), HandMadeModel.answer(task.getTaskDefinitionKey(), task.getName()));
    }

    @Override
    public void close() {
        engine.close();
    }
}
