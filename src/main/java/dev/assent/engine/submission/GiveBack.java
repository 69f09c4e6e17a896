package dev.assent.engine.submission;

import dev.assent.engine.CommandField;
import org.camunda.bpm.engine.impl.cmd.AbstractAddIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractSetTaskPropertyCmd;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Lets a person give a claimed task back. The engine asks for the right to assign, which would let everybody hand any task of
 * the agency to anybody; whoever may work on a task may let go of it.
 */
final class GiveBack extends CommandInterceptor {
    private static final CommandField<String> TASK = new CommandField<>(AbstractSetTaskPropertyCmd.class, "taskId");
    private static final CommandField<String> ASSIGNEE = new CommandField<>(AbstractAddIdentityLinkCmd.class, "userId");

    @Override
    public <T> T execute(Command<T> command) {
        CommandContext context = Context.getCommandContext();
        return ofOwnTask(command, context) ? context.runWithoutAuthorization(() -> next.execute(command)) : next.execute(command);
    }

    private static boolean ofOwnTask(Command<?> command, CommandContext context) {
        if (!(command instanceof AssignTaskCmd) || ASSIGNEE.of(command) != null || context.getAuthenticatedUserId() == null) {
            return false;
        }
        TaskEntity task = context.getTaskManager().findTaskById(TASK.of(command));
        return task != null && context.getAuthenticatedUserId().equals(task.getAssignee());
    }
}
