package dev.assent.engine.way;

import dev.assent.engine.CommandField;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cmd.AbstractPatchVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractRemoveVariableCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractSetProcessDefinitionStateCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractSetProcessInstanceStateCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractSetVariableCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractVariableCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.RecalculateJobDuedateCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/** What administrators may do to a running file: within these rules, and never without an entry in its record. */
final class RecordedWays {
    private static final CommandField<String> EXECUTION = new CommandField<>(AbstractVariableCmd.class, "entityId");
    private static final CommandField<Map<String, ?>> SET = new CommandField<>(AbstractSetVariableCmd.class, "variables");
    private static final CommandField<Collection<String>> REMOVED = new CommandField<>(AbstractRemoveVariableCmd.class, "variableNames");
    private static final CommandField<String> PATCHED = new CommandField<>(AbstractPatchVariablesCmd.class, "entityId");
    private static final CommandField<Map<String, ?>> PATCH = new CommandField<>(AbstractPatchVariablesCmd.class, "variables");
    private static final CommandField<Collection<String>> DELETIONS = new CommandField<>(AbstractPatchVariablesCmd.class, "deletions");
    private static final CommandField<String> DELETED = new CommandField<>(DeleteProcessInstanceCmd.class, "processInstanceId");
    private static final CommandField<String> STATE = new CommandField<>(AbstractSetProcessInstanceStateCmd.class, "processInstanceId");
    private static final CommandField<String> STATE_DEFINITION = new CommandField<>(AbstractSetProcessInstanceStateCmd.class, "processDefinitionId");
    private static final CommandField<String> STATE_KEY = new CommandField<>(AbstractSetProcessInstanceStateCmd.class, "processDefinitionKey");
    private static final CommandField<String> DEFINITION = new CommandField<>(AbstractSetProcessDefinitionStateCmd.class, "processDefinitionId");
    private static final CommandField<String> KEY = new CommandField<>(AbstractSetProcessDefinitionStateCmd.class, "processDefinitionKey");
    private static final CommandField<String> JOB = new CommandField<>(RecalculateJobDuedateCmd.class, "jobId");

    private final Closed closed;
    private final Migrations migrations;

    RecordedWays(Closed closed) {
        this.closed = closed;
        this.migrations = new Migrations(closed);
    }

    /** Returns what is to be entered once the command is done; throws if it is refused. */
    List<Intervention> interventions(Way way, Command<?> command, String person, CommandContext context) {
        closed.toOthers(person, context, way);
        return switch (way) {
            case SET_VARIABLES -> variables(command, person, context);
            case END -> RunningInstances.of(context, DELETED.of(command), "");
            case MIGRATE -> migrations.interventions(command, person, context);
            case HALT -> command instanceof AbstractSetProcessInstanceStateCmd
                    ? STATE.of(command) != null ? RunningInstances.of(context, STATE.of(command), word(command))
                            : RunningInstances.all(context, STATE_DEFINITION.of(command), STATE_KEY.of(command), word(command))
                    : RunningInstances.all(context, DEFINITION.of(command), KEY.of(command), word(command));
            default -> Stream.ofNullable(context.getJobManager().findJobById(JOB.of(command)))
                    .flatMap(job -> RunningInstances.of(context, job.getProcessInstanceId(), String.valueOf(job.getActivityId())).stream()).toList();
        };
    }

    private List<Intervention> variables(Command<?> command, String person, CommandContext context) {
        boolean patch = command instanceof AbstractPatchVariablesCmd;
        Collection<String> names = new TreeSet<>();
        if (patch) {
            Stream.ofNullable(PATCH.of(command)).forEach(set -> names.addAll(set.keySet()));
            Stream.ofNullable(DELETIONS.of(command)).forEach(names::addAll);
        } else {
            names.addAll(command instanceof AbstractSetVariableCmd ? SET.of(command).keySet() : REMOVED.of(command));
        }
        closed.when(names.stream().anyMatch(GroupVariables.of(context)::contains), Way.SET_VARIABLES, person, context);
        return RunningInstances.of(context, patch ? PATCHED.of(command) : EXECUTION.of(command), String.join(", ", names));
    }

    private static String word(Command<?> command) {
        return command.getClass().getSimpleName().startsWith("Suspend") ? "suspended" : "activated";
    }
}
