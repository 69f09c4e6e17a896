package dev.assent.figures;

import dev.assent.engine.model.ModelProblem;
import dev.assent.table.RowCheck;
import dev.assent.table.SetupTables;
import dev.assent.table.TableCheck;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a row may promise. */
@Component
class TargetsTableCheck implements TableCheck {
    @Override
    public List<ModelProblem> problems(SetupTables tables) {
        return tables.ownOrCommon(Targets.TABLE, TargetsTableCheck::row);
    }

    private static void row(RowCheck row) {
        row.required("target", "promised", "limit", "unit", "counted");
        row.numbers(1, "target", "promised", "limit");
        row.unit("unit");
        row.choice("counted", List.of("GROSS", "NET"));
    }
}
