package dev.assent.investigation;

import dev.assent.engine.model.ModelProblem;
import dev.assent.table.RowCheck;
import dev.assent.table.SetupTables;
import dev.assent.table.TableCheck;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a row of the table of measures may say. Agencies of the common table are not every setup's; those of its own are. */
@Component
class MeasuresTableCheck implements TableCheck {
    @Override
    public List<ModelProblem> problems(SetupTables tables) {
        List<ModelProblem> problems = new ArrayList<>();
        tables.find(MeasureRow.COMMON).ifPresent(common -> problems.addAll(tables.check(common, MeasuresTableCheck::row)));
        tables.find(tables.setup().setup() + MeasureRow.TABLE).ifPresent(own -> problems.addAll(tables.check(own, row -> {
            row(row);
            row.agencyOrRank("agency");
        })));
        return problems;
    }

    private static void row(RowCheck row) {
        row.choice("does", MeasureRow.ALL);
    }
}
