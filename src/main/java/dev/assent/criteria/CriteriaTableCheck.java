package dev.assent.criteria;

import dev.assent.engine.model.ModelProblem;
import dev.assent.table.RowCheck;
import dev.assent.table.SetupTables;
import dev.assent.table.TableCheck;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a row of criteria may say. */
@Component
class CriteriaTableCheck implements TableCheck {
    @Override
    public List<ModelProblem> problems(SetupTables tables) {
        return tables.ownOrCommon(Criteria.TABLE, CriteriaTableCheck::row);
    }

    private static void row(RowCheck row) {
        row.required(Criteria.CRITERION, "wording", "guidance", "basis");
        row.yesOrNo(Criteria.MANDATORY);
        row.choice(Criteria.BENEATH, Criteria.TREATY);
    }
}
