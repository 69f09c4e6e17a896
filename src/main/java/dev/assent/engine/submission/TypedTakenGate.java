package dev.assent.engine.submission;

import dev.assent.engine.CommandField;
import java.util.Optional;
import java.util.function.Consumer;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/** Stands in the transaction and tells of start forms and comments that were taken; what is refused is not told. */
final class TypedTakenGate extends CommandInterceptor {
    private static final CommandField<String> STARTED = new CommandField<>(SubmitStartFormCmd.class, "processDefinitionId");
    private static final CommandField<String> COMMENTED = new CommandField<>(AddCommentCmd.class, "taskId");
    private final Consumer<TypedTaken> told;

    TypedTakenGate(Consumer<TypedTaken> told) {
        this.told = told;
    }

    @Override
    public <T> T execute(Command<T> command) {
        T result = next.execute(command);
        if (SubmissionAttempts.isUnderWay(command)) {
            taken(command, Context.getCommandContext()).ifPresent(told);
        }
        return result;
    }

    private static Optional<TypedTaken> taken(Command<?> command, CommandContext context) {
        if (command instanceof SubmitStartFormCmd) {
            String process = context.getProcessEngineConfiguration().getDeploymentCache().findDeployedProcessDefinitionById(STARTED.of(command)).getKey();
            return Optional.of(new TypedTaken(TypedTaken.Kind.START_FORM, process, context.getAuthenticatedUserId()));
        }
        return command instanceof AddCommentCmd ? Optional.ofNullable(COMMENTED.of(command))
                .map(task -> new TypedTaken(TypedTaken.Kind.COMMENT, task, context.getAuthenticatedUserId())) : Optional.empty();
    }
}
