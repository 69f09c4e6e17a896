package dev.assent.table;

import dev.assent.engine.ModelProblem;
import dev.assent.engine.ModelRefused;
import dev.assent.engine.ModelSet;
import dev.assent.engine.ModelsDeployed;
import dev.assent.setup.NationalSetups;
import dev.assent.setup.SetupModels;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Refuses models with a table that nobody could act on, months before the first file reaches the faulty row. */
@Component
class TableChecks {
    private final NationalSetups setups;
    private final List<TableCheck> checks;

    TableChecks(NationalSetups setups, List<TableCheck> checks) {
        this.setups = setups;
        this.checks = checks;
    }

    @EventListener
    void check(ModelsDeployed deployed) {
        List<ModelProblem> problems = problems(deployed.models());
        if (!problems.isEmpty()) {
            throw new ModelRefused(problems);
        }
    }

    // a fault of a common table is a fault for each setup, but is said once
    List<ModelProblem> problems(ModelSet models) {
        List<RuleTable> tables = SetupTables.all(models);
        return setups.all().stream().map(setup -> SetupTables.of(SetupModels.of(setup, models), tables))
                .flatMap(own -> checks.stream().flatMap(check -> check.problems(own).stream())).distinct().toList();
    }
}
