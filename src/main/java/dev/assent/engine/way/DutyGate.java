package dev.assent.engine.way;

import dev.assent.engine.Say;
import dev.assent.engine.duty.Duties;
import dev.assent.engine.submission.SubmissionAttempts;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Stands in the transaction of every command that a person gives the engine, by whichever address: refuses what is nobody's,
 * checks what has rules, and sees to it that the record tells what administrators do to a file. What nobody has decided on is refused.
 */
final class DutyGate extends CommandInterceptor {
    private final Closed closed;
    private final CheckedWays checked;
    private final RecordedWays recorded;
    private final Supplier<InterventionLog> log;

    DutyGate(Say say, Supplier<InterventionLog> log) {
        this.closed = new Closed(say);
        this.checked = new CheckedWays(new Duties(say), closed);
        this.recorded = new RecordedWays(closed);
        this.log = log;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (!SubmissionAttempts.isUnderWay(command) || !Way.isEngines(command)) {
            return next.execute(command);
        }
        CommandContext context = Context.getCommandContext();
        String person = context.getAuthenticatedUserId();
        Way way = Way.of(command.getClass()).orElseThrow(() -> closed.refusal("This version of the program does not know that request; it is refused."));
        List<Intervention> interventions = admit(way, command, person, context);
        T result = next.execute(command);
        interventions.stream().filter(each -> each.file() != null)
                .forEach(each -> log.get().acted(each.file(), person, way.name(), each.process(), each.what()));
        return result;
    }

    private List<Intervention> admit(Way way, Command<?> command, String person, CommandContext context) {
        switch (way.verdict) {
            case CHECKED -> checked.check(way, command, person, context);
            case RECORDED -> {
                return recorded.interventions(way, command, person, context);
            }
            case NOBODY -> closed.when(true, way, person, context);
            default -> { }
        }
        return List.of();
    }
}
