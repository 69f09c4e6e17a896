package dev.assent.engine.submission;

import dev.assent.engine.CommandField;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.ProcessInstantiationBuilderImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractPatchVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractVariableCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.PatchTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.RemoveTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceAtActivitiesCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;

/** What a command brings into a process, and at which task or process; the business key is one that a start names. */
record Submission(Kind kind, String id, ProcessInstantiationBuilderImpl start, String businessKey, Map<String, Object> variables) {
    enum Kind { COMPLETE, RESOLVE, AROUND_THE_FORM, START, START_ELSEWHERE }

    private static final CommandField<String> COMPLETE_ID = new CommandField<>(CompleteTaskCmd.class, "taskId");
    private static final CommandField<Map<String, Object>> COMPLETE_WITH = new CommandField<>(CompleteTaskCmd.class, "variables");
    private static final CommandField<String> FORM_ID = new CommandField<>(SubmitTaskFormCmd.class, "taskId");
    private static final CommandField<Map<String, Object>> FORM_WITH = new CommandField<>(SubmitTaskFormCmd.class, "properties");
    private static final CommandField<String> ERROR_ID = new CommandField<>(HandleTaskBpmnErrorCmd.class, "taskId");
    private static final CommandField<String> ESCALATION_ID = new CommandField<>(HandleTaskEscalationCmd.class, "taskId");
    private static final CommandField<String> VARIABLES_ID = new CommandField<>(AbstractVariableCmd.class, "entityId");
    private static final CommandField<String> PATCH_ID = new CommandField<>(AbstractPatchVariablesCmd.class, "entityId");
    private static final CommandField<String> START_ID = new CommandField<>(SubmitStartFormCmd.class, "processDefinitionId");
    private static final CommandField<Map<String, Object>> START_WITH = new CommandField<>(SubmitStartFormCmd.class, "variables");
    private static final CommandField<String> START_KEY = new CommandField<>(SubmitStartFormCmd.class, "businessKey");
    private static final CommandField<ProcessInstantiationBuilderImpl> START =
            new CommandField<>(StartProcessInstanceCmd.class, "instantiationBuilder");
    private static final CommandField<ProcessInstantiationBuilderImpl> START_AT =
            new CommandField<>(StartProcessInstanceAtActivitiesCmd.class, "instantiationBuilder");

    /** Empty for the many commands that submit nothing. */
    static Optional<Submission> of(Command<?> command) {
        if (command instanceof CompleteTaskCmd) {
            Kind kind = command instanceof ResolveTaskCmd ? Kind.RESOLVE : Kind.COMPLETE;
            return at(kind, COMPLETE_ID.of(command), COMPLETE_WITH.of(command));
        }
        if (command instanceof SubmitTaskFormCmd) {
            return at(Kind.COMPLETE, FORM_ID.of(command), FORM_WITH.of(command));
        }
        if (command instanceof HandleTaskBpmnErrorCmd) {
            return at(Kind.AROUND_THE_FORM, ERROR_ID.of(command), null);
        }
        if (command instanceof HandleTaskEscalationCmd) {
            return at(Kind.AROUND_THE_FORM, ESCALATION_ID.of(command), null);
        }
        if (command instanceof SetTaskVariablesCmd || command instanceof RemoveTaskVariablesCmd) {
            return at(Kind.AROUND_THE_FORM, VARIABLES_ID.of(command), null);
        }
        if (command instanceof PatchTaskVariablesCmd) {
            return at(Kind.AROUND_THE_FORM, PATCH_ID.of(command), null);
        }
        return start(command);
    }

    private static Optional<Submission> start(Command<?> command) {
        if (command instanceof SubmitStartFormCmd) {
            return Optional.of(new Submission(Kind.START, START_ID.of(command), null, START_KEY.of(command), present(START_WITH.of(command))));
        }
        if (command instanceof StartProcessInstanceCmd) {
            ProcessInstantiationBuilderImpl builder = START.of(command);
            return Optional.of(new Submission(Kind.START, null, builder, builder.getBusinessKey(), present(builder.getVariables())));
        }
        if (command instanceof StartProcessInstanceAtActivitiesCmd) {
            ProcessInstantiationBuilderImpl builder = START_AT.of(command);
            return Optional.of(new Submission(Kind.START_ELSEWHERE, null, builder, builder.getBusinessKey(), Map.of()));
        }
        return Optional.empty();
    }

    private static Optional<Submission> at(Kind kind, String id, Map<String, Object> variables) {
        return Optional.of(new Submission(kind, id, null, null, present(variables)));
    }

    private static Map<String, Object> present(Map<String, Object> variables) {
        return variables == null ? Map.of() : variables;
    }
}
