package dev.assent.annex;

import dev.assent.engine.model.ModelProblem;
import dev.assent.table.RowCheck;
import dev.assent.table.RowFault;
import dev.assent.table.SetupTables;
import dev.assent.table.TableCheck;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a row may say about who is cleared for which class. */
@Component
class ClearanceTableCheck implements TableCheck {
    @Override
    public List<ModelProblem> problems(SetupTables tables) {
        return tables.ownOrCommon(Clearances.TABLE, ClearanceTableCheck::check);
    }

    private static void check(RowCheck row) {
        row.required("classification", "name", "cleared", "basis");
        row.value("classification").filter(word -> !word.toString().matches("[A-Z][A-Z0-9_]*")).ifPresent(word -> row.fault(RowFault.NO_WORD, "classification", word));
        row.agencyOrRank("cleared");
    }
}
