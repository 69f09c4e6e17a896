package dev.assent.engine.way;

import dev.assent.engine.CommandField;
import dev.assent.engine.ElementProperties;
import dev.assent.engine.SubmissionRefused;
import dev.assent.engine.duty.Duties;
import java.util.Optional;
import org.camunda.bpm.engine.impl.cmd.AbstractAddIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractSetJobStateCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractSetJobsRetriesBatchCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractSetTaskPropertyCmd;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteJobCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.cmd.SetJobDuedateCmd;
import org.camunda.bpm.engine.impl.cmd.SetJobRetriesCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.model.bpmn.instance.BaseElement;

/** The ways that are open to whoever has the engine's right to them, within these rules. */
final class CheckedWays {
    private static final CommandField<String> CLAIMED = new CommandField<>(ClaimTaskCmd.class, "taskId");
    private static final CommandField<String> CLAIMANT = new CommandField<>(ClaimTaskCmd.class, "userId");
    private static final CommandField<String> ASSIGNED = new CommandField<>(AbstractSetTaskPropertyCmd.class, "taskId");
    private static final CommandField<String> ASSIGNEE = new CommandField<>(AbstractAddIdentityLinkCmd.class, "userId");
    private static final CommandField<String> COMMENTED_TASK = new CommandField<>(AddCommentCmd.class, "taskId");
    private static final CommandField<String> COMMENTED_INSTANCE = new CommandField<>(AddCommentCmd.class, "processInstanceId");
    private static final CommandField<String> EXECUTED = new CommandField<>(ExecuteJobsCmd.class, "jobId");
    private static final CommandField<String> DELETED_JOB = new CommandField<>(DeleteJobCmd.class, "jobId");
    private static final CommandField<String> DATED_JOB = new CommandField<>(SetJobDuedateCmd.class, "jobId");
    private static final CommandField<String> SUSPENDED_JOB = new CommandField<>(AbstractSetJobStateCmd.class, "jobId");
    private static final CommandField<Integer> RETRIES = new CommandField<>(SetJobRetriesCmd.class, "retries");
    private static final CommandField<Boolean> REDATED = new CommandField<>(SetJobRetriesCmd.class, "isDueDateSet");
    private static final CommandField<Integer> BATCH_RETRIES = new CommandField<>(AbstractSetJobsRetriesBatchCmd.class, "retries");
    private static final CommandField<Boolean> BATCH_REDATED = new CommandField<>(AbstractSetJobsRetriesBatchCmd.class, "isDueDateSet");

    private final Duties duties;
    private final Closed closed;

    CheckedWays(Duties duties, Closed closed) {
        this.duties = duties;
        this.closed = closed;
    }

    /** Throws if the rules of the way speak against the command. */
    void check(Way way, Command<?> command, String person, CommandContext context) {
        switch (way) {
            case CLAIM -> claim(CLAIMED.of(command), CLAIMANT.of(command), person, context);
            case ASSIGN -> assign(ASSIGNED.of(command), ASSIGNEE.of(command), person, context);
            case COMMENT -> comment(COMMENTED_TASK.of(command), COMMENTED_INSTANCE.of(command), context);
            case RUN_STEP -> closed.when(job(EXECUTED.of(command), context).map(JobEntity::getDuedate)
                    .filter(due -> due.after(ClockUtil.getCurrentTime())).isPresent(), way, person, context);
            case RETRY -> closed.when(!triesAgain(command), way, person, context);
            case STOP_STEP -> closed.when(ofFile(command, context), way, person, context);
            case DELETE_MODEL -> closed.when(ModelsInUse.concerns(command, context), way, person, context);
            default -> { }
        }
    }

    private void claim(String taskId, String claimant, String person, CommandContext context) {
        TaskEntity task = taskId == null ? null : context.getTaskManager().findTaskById(taskId);
        if (task == null) {
            return;
        }
        // first the permission: a stranger learns nothing from the rules
        context.getProcessEngineConfiguration().getCommandCheckers().forEach(checker -> checker.checkTaskWork(task));
        if (!person.equals(claimant)) {
            throw closed.refusal("A task is claimed for oneself only; to hand it to somebody else is for the head of the agency.");
        }
        if (task.getProcessDefinitionId() != null) {
            SubmissionRefused.unlessEmpty(duties.objections(task, person, context));
        }
    }

    private void assign(String taskId, String assignee, String person, CommandContext context) {
        TaskEntity task = taskId == null ? null : context.getTaskManager().findTaskById(taskId);
        if (task == null) {
            return;
        }
        boolean givesBack = assignee == null && person.equals(task.getAssignee());
        if (!givesBack) {
            closed.when(!person.equals(assignee) || task.getAssignee() != null, Way.ASSIGN, person, context);
            claim(taskId, assignee, person, context);
        }
    }

    private void comment(String taskId, String instanceId, CommandContext context) {
        TaskEntity task = taskId == null ? null : context.getTaskManager().findTaskById(taskId);
        String execution = task != null ? task.getProcessInstanceId() : instanceId;
        ExecutionEntity instance = execution == null ? null : context.getExecutionManager().findExecutionById(execution);
        if (instance != null) {
            String definition = instance.getProcessDefinitionId();
            BaseElement process = context.getProcessEngineConfiguration().getDeploymentCache().findBpmnModelInstanceForProcessDefinition(definition)
                    .getModelElementById(instance.getProcessDefinition().getKey());
            if (ElementProperties.of(process, "outOfHistory").findAny().isPresent()) {
                throw closed.refusal(Way.COMMENT.sentence);
            }
        }
    }

    // a time limit is a step, too: another time would move it, no attempt would stop it
    private static boolean triesAgain(Command<?> command) {
        return command instanceof SetJobRetriesCmd ? RETRIES.of(command) > 0 && !REDATED.of(command)
                : BATCH_RETRIES.of(command) > 0 && !BATCH_REDATED.of(command);
    }

    // jobs of no file, such as the one that cleans up history, are the engine's own matter
    private static boolean ofFile(Command<?> command, CommandContext context) {
        String id = command instanceof DeleteJobCmd ? DELETED_JOB.of(command) : command instanceof SetJobDuedateCmd ? DATED_JOB.of(command)
                : command instanceof AbstractSetJobStateCmd ? SUSPENDED_JOB.of(command) : null;
        return id == null || job(id, context).map(JobEntity::getProcessInstanceId).isPresent();
    }

    private static Optional<JobEntity> job(String id, CommandContext context) {
        return Optional.ofNullable(id).map(context.getJobManager()::findJobById);
    }
}
