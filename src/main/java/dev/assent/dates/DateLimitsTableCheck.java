package dev.assent.dates;

import dev.assent.engine.model.ModelProblem;
import dev.assent.table.RowCheck;
import dev.assent.table.RowFault;
import dev.assent.table.SetupTables;
import dev.assent.table.TableCheck;
import java.time.DateTimeException;
import java.time.Period;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a row may say about dates. */
@Component
class DateLimitsTableCheck implements TableCheck {
    @Override
    public List<ModelProblem> problems(SetupTables tables) {
        return tables.ownOrCommon(DateLimits.TABLE, row -> {
            period(row, "earliest");
            period(row, "latest");
        });
    }

    private static void period(RowCheck row, String column) {
        row.value(column).filter(value -> !isPeriod(value.toString())).ifPresent(value -> row.fault(RowFault.NO_PERIOD, column, value));
    }

    private static boolean isPeriod(String text) {
        try {
            return Period.parse(text) != null;
        } catch (DateTimeException none) {
            return false;
        }
    }
}
