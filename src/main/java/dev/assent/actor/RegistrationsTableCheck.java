package dev.assent.actor;

import dev.assent.engine.model.ModelProblem;
import dev.assent.table.RowCheck;
import dev.assent.table.SetupTables;
import dev.assent.table.TableCheck;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a row may say about registrations. */
@Component
class RegistrationsTableCheck implements TableCheck {
    @Override
    public List<ModelProblem> problems(SetupTables tables) {
        return tables.ownOrCommon(Demand.TABLE, RegistrationsTableCheck::row);
    }

    private static void row(RowCheck row) {
        row.choice("register", Demand.REGISTERS);
        row.choice("unknown", Demand.UNKNOWN);
        row.beside("unknown", "register");
    }
}
