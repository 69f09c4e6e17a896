package dev.assent.step;

import dev.assent.engine.model.ModelInspection;
import dev.assent.engine.model.ModelProblem;
import dev.assent.engine.model.ModelSet;
import dev.assent.engine.step.Limits;
import dev.assent.setup.NationalSetups;
import dev.assent.setup.SetupModels;
import dev.assent.table.RowCheck;
import dev.assent.table.RowFault;
import dev.assent.table.RuleTable;
import dev.assent.table.SetupTables;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Tables of time limits: each row names steps that exist, and a limit for them. */
@Component
class StepLimitCheck implements ModelInspection {
    private static final String TABLE = "TimeLimits";

    private final NationalSetups setups;

    StepLimitCheck(NationalSetups setups) {
        this.setups = setups;
    }

    // a fault of the common table is a fault for each setup, but is said once
    @Override
    public List<ModelProblem> problems(ModelSet models) {
        Set<String> steps = new TreeSet<>(Limits.NAMES);
        models.resources().keySet().stream().flatMap(file -> models.elements(file).stream()).filter(element -> element.is("userTask"))
                .forEach(task -> steps.add(task.attribute("id")));
        List<RuleTable> tables = SetupTables.all(models);
        return setups.all().stream().map(setup -> SetupTables.of(SetupModels.of(setup, models), tables))
                .flatMap(own -> own.ownOrCommon(TABLE, row -> check(row, steps)).stream()).distinct().toList();
    }

    private static void check(RowCheck row, Set<String> steps) {
        row.row().condition("step").stream().filter(step -> !steps.contains(step)).forEach(step -> row.fault(RowFault.NO_STEP, "step", step));
        row.required("limit");
        // left out, it is working days; an empty cell is neither
        if (row.row().cells().containsKey("unit")) {
            row.required("unit");
        }
        row.numbers(1, "limit");
        row.numbers(0, "remindBefore", "priority");
        row.unit("unit");
    }
}
