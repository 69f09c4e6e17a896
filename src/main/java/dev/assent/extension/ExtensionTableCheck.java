package dev.assent.extension;

import dev.assent.calendar.Unit;
import dev.assent.engine.model.ModelProblem;
import dev.assent.table.RowCheck;
import dev.assent.table.RowFault;
import dev.assent.table.SetupTables;
import dev.assent.table.TableCheck;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a row may say about more time. */
@Component
class ExtensionTableCheck implements TableCheck {
    private static final List<String> UNITS = Arrays.stream(Unit.values()).map(Enum::name).toList();

    @Override
    public List<ModelProblem> problems(SetupTables tables) {
        return tables.ownOrCommon(Extension.TABLE, ExtensionTableCheck::check);
    }

    private static void check(RowCheck row) {
        // the unit of the agency's time limit: a row that asks for another word would never apply, and nothing could be agreed
        row.condition("unit", UNITS);
        row.required("maximum", "times");
        // left out, it is working days; an empty cell is neither
        if (row.row().cells().containsKey("decideUnit")) {
            row.required("decideUnit");
        }
        row.numbers(0, "maximum", "times", "remindBefore");
        row.numbers(1, "decideWithin");
        row.unit("decideUnit");
        oneWithoutOther(row, "maximum", "times");
        oneWithoutOther(row, "times", "maximum");
    }

    private static void oneWithoutOther(RowCheck row, String column, String other) {
        row.wholeNumber(column).filter(number -> number > 0 && row.wholeNumber(other).filter(Integer.valueOf(0)::equals).isPresent())
                .ifPresent(number -> row.fault(RowFault.ONE_WITHOUT_OTHER, column, number, other, 0));
    }
}
