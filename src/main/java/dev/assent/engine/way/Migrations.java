package dev.assent.engine.way;

import dev.assent.engine.CommandField;
import java.util.List;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.migration.AbstractMigrationCmd;
import org.camunda.bpm.engine.impl.migration.MigrationPlanExecutionBuilderImpl;
import org.camunda.bpm.engine.migration.MigrationPlan;

/** A migration corrects the model of a file under way; it must not carry the file past a step or to other people. */
final class Migrations {
    private static final CommandField<MigrationPlanExecutionBuilderImpl> MIGRATION = new CommandField<>(AbstractMigrationCmd.class, "executionBuilder");
    private final Closed closed;

    Migrations(Closed closed) {
        this.closed = closed;
    }

    List<Intervention> interventions(Command<?> command, String person, CommandContext context) {
        MigrationPlanExecutionBuilderImpl builder = MIGRATION.of(command);
        closed.when(builder.getProcessInstanceQuery() != null, Way.CHANGE_MANY, person, context);
        MigrationPlan plan = builder.getMigrationPlan();
        boolean elsewhere = plan != null && (!key(plan.getSourceProcessDefinitionId()).equals(key(plan.getTargetProcessDefinitionId()))
                || plan.getInstructions().stream().anyMatch(step -> !step.getSourceActivityId().equals(step.getTargetActivityId()))
                || plan.getVariables() != null && !plan.getVariables().isEmpty());
        closed.when(elsewhere, Way.MIGRATE, person, context);
        return builder.getProcessInstanceIds() == null || plan == null ? List.of() : builder.getProcessInstanceIds().stream()
                .flatMap(instance -> RunningInstances.of(context, instance, "to " + plan.getTargetProcessDefinitionId()).stream()).toList();
    }

    // LeadAuthority:3:5f0c... -> LeadAuthority
    private static String key(String definitionId) {
        return String.valueOf(definitionId).split(":")[0];
    }
}
