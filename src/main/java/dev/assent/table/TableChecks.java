package dev.assent.table;

import dev.assent.engine.NumberColumns;
import dev.assent.engine.model.ModelInspection;
import dev.assent.engine.model.ModelProblem;
import dev.assent.engine.model.ModelSet;
import dev.assent.setup.NationalSetup;
import dev.assent.setup.NationalSetups;
import dev.assent.setup.SetupModels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Refuses models with a table that nobody could act on, months before the first file reaches the faulty row. */
@Component
class TableChecks implements ModelInspection {
    private final NationalSetups setups;
    private final List<TableCheck> checks;

    TableChecks(NationalSetups setups, List<TableCheck> checks) {
        this.setups = setups;
        this.checks = checks;
    }

    // a fault of a common table is a fault for each setup, but is said once
    @Override
    public List<ModelProblem> problems(ModelSet models) {
        List<RuleTable> tables = SetupTables.all(models);
        List<ModelProblem> problems = new ArrayList<>(setups.all().stream().map(setup -> SetupTables.of(SetupModels.of(setup, models), tables))
                .flatMap(own -> checks.stream().flatMap(check -> check.problems(own).stream())).distinct().toList());
        setups.all().stream().findFirst().ifPresent(any -> tables.stream().filter(TableChecks::hasLimits)
                .flatMap(table -> limits(owner(table).orElse(any), table).stream()).filter(found -> problems.stream().noneMatch(known -> samePlace(known, found))).toList()
                .forEach(problems::add));
        return problems;
    }

    // by its calendar the limits are counted
    private Optional<NationalSetup> owner(RuleTable table) {
        return setups.all().stream().filter(setup -> table.id().startsWith(setup.setup())).max(Comparator.comparingInt(setup -> setup.setup().length()));
    }

    // tables that no check knows, such as those of ad hoc rounds and investigations, have limits in the same words
    private static boolean hasLimits(RuleTable table) {
        return table.rows().stream().anyMatch(row -> row.cells().containsKey("unit"));
    }

    private static List<ModelProblem> limits(NationalSetup any, RuleTable table) {
        List<ModelProblem> problems = new ArrayList<>();
        table.rows().forEach(row -> {
            RowCheck check = new RowCheck(any, table, row, problems);
            NumberColumns.NAMES.stream().sorted().forEach(column -> check.numbers(0, column));
            check.unit("unit");
        });
        return problems;
    }

    private static boolean samePlace(ModelProblem one, ModelProblem other) {
        return one.file().equals(other.file()) && one.line() == other.line() && place(one).equals(place(other));
    }

    private static String place(ModelProblem problem) {
        return problem.reason().substring(0, Math.max(0, problem.reason().indexOf(':')));
    }
}
