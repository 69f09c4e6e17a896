package dev.assent.halt;

import dev.assent.edge.Passing;
import dev.assent.engine.AsApplication;
import dev.assent.engine.submission.StepFailures;
import dev.assent.text.Texts;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** A step that failed at a person's click: an incident at the node, as if it had failed in the background. */
@Component
class FailedClicks implements StepFailures {
    /** Type of these incidents; their configuration is the task. */
    static final String TYPE = "failedStep";
    private static final Logger LOG = LoggerFactory.getLogger(FailedClicks.class);
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final AsApplication application;
    private final Texts texts;
    private final TransactionTemplate transaction;

    FailedClicks(@Lazy RuntimeService runtime, @Lazy TaskService tasks, AsApplication application, Texts texts, PlatformTransactionManager transactions) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.application = application;
        this.texts = texts;
        this.transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public String failed(String taskId, String fileNumber, Throwable failure) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        Cause cause = Causes.of(failure, reference);
        if (Passing.passes(failure)) {
            LOG.warn("A step could not be done at a person's click; task {}, file {}: {} ({})", taskId, fileNumber, cause.english(), failure.getMessage());
            return texts.say("This could not be done: {0} Nothing was stored; please send it again.", cause.in(texts, Texts.locale()));
        }
        LOG.error("A step failed at a person's click; task {}, file {}, reference {}: {}", taskId, fileNumber, reference, cause.english(), failure);
        application.run(() -> transaction.executeWithoutResult(status -> incident(taskId, fileNumber, cause)));
        return texts.say("This could not be done: {0} Nothing was stored, the file stays where it was, and the operator has been told.",
                cause.in(texts, Texts.locale()));
    }

    private void incident(String taskId, String fileNumber, Cause cause) {
        Task task = taskId == null ? null : tasks.createTaskQuery().taskId(taskId).singleResult();
        ProcessInstance file = fileNumber == null ? null : runtime.createProcessInstanceQuery().processInstanceBusinessKey(fileNumber)
                .rootProcessInstances().listPage(0, 1).stream().findFirst().orElse(null);
        String execution = task != null ? task.getExecutionId() : file == null ? null : file.getId();
        boolean known = execution != null && runtime.createIncidentQuery().executionId(execution).incidentType(TYPE).list().stream()
                .anyMatch(open -> cause.english().equals(open.getIncidentMessage()));
        if (execution != null && !known) {
            runtime.createIncident(TYPE, execution, task == null ? null : taskId, cause.english());
        }
    }
}
