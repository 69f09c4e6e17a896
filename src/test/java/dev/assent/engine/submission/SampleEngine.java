package dev.assent.engine.submission;

import dev.assent.engine.configuration.LongText;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;

/** A plain engine in memory with the rules for submissions and the sample process; no Spring. */
final class SampleEngine implements AutoCloseable {
    final ProcessEngine engine;
    /** Runs when an opinion is completed, inside its transaction. */
    Runnable atCompletion = () -> { };
    /** What tables may read beside the answers. */
    final List<SubmissionFacts> facts = new ArrayList<>();

    SampleEngine() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("sample-" + UUID.randomUUID());
        configuration.setJdbcUrl("jdbc:h2:mem:" + configuration.getProcessEngineName());
        configuration.setDatabaseSchemaUpdate("create-drop");
        configuration.setHistory("full");
        configuration.setDefaultSerializationFormat("application/json");
        configuration.setJobExecutorActivate(false);
        configuration.setCustomPreVariableSerializers(new ArrayList<>(List.of(new LongText())));
        configuration.setBeans(Map.of("atCompletion", (TaskListener) task -> atCompletion.run()));
        List<ProcessEnginePlugin> plugins = new ArrayList<>();
        plugins.add(new SpinProcessEnginePlugin());
        plugins.add(new SubmissionPlugin(SampleEngine::english,
                new SubmissionRules(SampleEngine::english, Clock.systemUTC(), (name, reader, place) -> Optional.empty(),
                        (question, setup) -> dev.assent.form.DateRange.OPEN, facts::stream),
                () -> (file, kind, person, task, sentence) -> { }, new StepFaults(() -> null), () -> { }));
        configuration.setProcessEnginePlugins(plugins);
        engine = configuration.buildProcessEngine();
        var deployment = engine.getRepositoryService().createDeployment();
        for (String file : List.of("SampleSubmission.bpmn", "SampleStart.form", "SampleOpinion.form", "SampleSummary.form",
                "SampleDecision.form", "SampleDecisionCheck.dmn", "VeldoraSampleDecisionCheck.dmn")) {
            deployment.addClasspathResource("submission/" + file);
        }
        deployment.deploy();
    }

    private static String english(String pattern, Object... args) {
        String sentence = pattern;
        for (int i = 0; i < args.length; i++) {
            sentence = sentence.replace("{" + i + "}", String.valueOf(args[i]));
        }
        return sentence;
    }

    /** Ends what earlier tests began. */
    void clear() {
        logOut();
        atCompletion = () -> { };
        facts.clear();
        var runtime = engine.getRuntimeService();
        runtime.createProcessInstanceQuery().list().forEach(old -> runtime.deleteProcessInstance(old.getId(), "next test"));
    }

    void mayDoEverything(String group) {
        Authorization all = engine.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        all.setGroupId(group);
        all.setResource(Resources.TASK);
        all.setResourceId(Authorization.ANY);
        all.addPermission(Permissions.ALL);
        engine.getAuthorizationService().saveAuthorization(all);
    }

    void withAuthorization(Runnable test) {
        engine.getProcessEngineConfiguration().setAuthorizationEnabled(true);
        try {
            test.run();
        } finally {
            engine.getProcessEngineConfiguration().setAuthorizationEnabled(false);
        }
    }

    ProcessInstance start(Map<String, Object> variables) {
        logOut();
        return engine.getRuntimeService().startProcessInstanceByKey("SampleSubmission", variables);
    }

    List<Task> tasks(String name) {
        return engine.getTaskService().createTaskQuery().taskDefinitionKey(name).list();
    }

    SampleEngine as(String person) {
        engine.getIdentityService().setAuthenticatedUserId(person);
        return this;
    }

    void complete(String task, Map<String, Object> values) {
        engine.getTaskService().complete(tasks(task).get(0).getId(), values);
    }

    void logOut() {
        engine.getIdentityService().clearAuthentication();
    }

    @Override
    public void close() {
        logOut();
        engine.close();
    }
}
