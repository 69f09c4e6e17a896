package dev.assent.guard;

import dev.assent.engine.CommandField;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.HistoricTaskInstanceQueryImpl;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.cmd.AbstractSetJobStateCmd;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.CreateAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.FindHistoryCleanupJobsCmd;
import org.camunda.bpm.engine.impl.cmd.GetAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.GetAttachmentContentCmd;
import org.camunda.bpm.engine.impl.cmd.GetProcessInstanceAttachmentsCmd;
import org.camunda.bpm.engine.impl.cmd.GetProcessInstanceCommentsCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskAttachmentContentCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskAttachmentsCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskCommentCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskCommentsCmd;
import org.camunda.bpm.engine.impl.cmd.SaveAttachmentCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobListener;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;
import org.camunda.bpm.engine.impl.metrics.MetricsQueryImpl;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** Asks for the right that the engine forgets to ask for; inside the transaction, before the command itself. */
final class GuardedCommands extends CommandInterceptor {
    private static final Map<Class<?>, CommandField<String>> REMARKS = Map.of(
            AddCommentCmd.class, new CommandField<>(AddCommentCmd.class, "taskId"),
            CreateAttachmentCmd.class, new CommandField<>(CreateAttachmentCmd.class, "taskId"),
            DeleteAttachmentCmd.class, new CommandField<>(DeleteAttachmentCmd.class, "taskId"));
    private static final Map<Class<?>, CommandField<String>> LOOKS = Map.of(
            GetTaskCommentCmd.class, new CommandField<>(GetTaskCommentCmd.class, "taskId"),
            GetTaskAttachmentCmd.class, new CommandField<>(GetTaskAttachmentCmd.class, "taskId"),
            GetTaskCommentsCmd.class, new CommandField<>(GetTaskCommentsCmd.class, "taskId"),
            GetTaskAttachmentsCmd.class, new CommandField<>(GetTaskAttachmentsCmd.class, "taskId"),
            GetTaskAttachmentContentCmd.class, new CommandField<>(GetTaskAttachmentContentCmd.class, "taskId"));
    /** What names no task to ask about, or nothing of a file at all. */
    private static final Set<Class<?>> ADMINISTRATORS = Set.of(SaveAttachmentCmd.class, GetAttachmentCmd.class, GetAttachmentContentCmd.class,
            GetProcessInstanceCommentsCmd.class, GetProcessInstanceAttachmentsCmd.class, MetricsQueryImpl.class, FindHistoryCleanupJobsCmd.class);

    /** The engine asks for a right on the job's process, if it has one. */
    private static final CommandField<String> HALTED_JOB = new CommandField<>(AbstractSetJobStateCmd.class, "jobId");

    private static final CommandField<JobFailureCollector> FAILURE = new CommandField<>(FailedJobListener.class, "jobFailureCollector");

    @Override
    public <T> T execute(Command<T> command) {
        CommandContext context = Context.getCommandContext();
        if (context.getAuthentication() == null || !context.isAuthorizationCheckEnabled()) {
            return next.execute(command);
        }
        if (command instanceof HistoricTaskInstanceQueryImpl asked && mayRead(asked.getTaskId(), context)) {
            // who has the task may know that there is one: the engine looks into its history before it takes a comment
            return context.runWithoutAuthorization(() -> next.execute(command));
        }
        if (command instanceof FailedJobListener && FAILURE.of(command).getFailure() instanceof AuthorizationException) {
            // the job has not failed: somebody was refused who wanted to run it, which must not cost it a retry
            return null;
        }
        demand(command, context);
        return next.execute(command);
    }

    private static void demand(Command<?> command, CommandContext context) {
        Class<?> kind = command.getClass();
        if (command instanceof AbstractSetJobStateCmd) {
            JobEntity job = HALTED_JOB.of(command) == null ? null : context.getJobManager().findJobById(HALTED_JOB.of(command));
            if (job != null && job.getProcessDefinitionKey() == null) {
                context.getAuthorizationManager().checkCamundaAdmin();
            }
        } else if (ADMINISTRATORS.contains(kind)) {
            context.getAuthorizationManager().checkCamundaAdmin();
        } else if (REMARKS.containsKey(kind)) {
            ofTask(REMARKS.get(kind).of(command), context, task -> checker -> checker.checkTaskWork(task));
        } else if (LOOKS.containsKey(kind)) {
            ofTask(LOOKS.get(kind).of(command), context, task -> checker -> checker.checkReadTask(task));
        }
    }

    private static void ofTask(String id, CommandContext context, Function<TaskEntity, Consumer<CommandChecker>> check) {
        TaskEntity task = id == null ? null : context.getTaskManager().findTaskById(id);
        if (task == null) {
            // a remark on a process as a whole, or on a task that is gone
            context.getAuthorizationManager().checkCamundaAdmin();
        } else {
            context.getProcessEngineConfiguration().getCommandCheckers().forEach(check.apply(task));
        }
    }

    private static boolean mayRead(String id, CommandContext context) {
        TaskEntity task = id == null ? null : context.getTaskManager().findTaskById(id);
        return task != null && context.getAuthorizationManager().isAuthorized(Permissions.READ, Resources.TASK, id);
    }
}
