package dev.assent.timedstop;

import dev.assent.clock.FileClock;
import dev.assent.engine.model.ModelProblem;
import dev.assent.table.RowCheck;
import dev.assent.table.SetupTables;
import dev.assent.table.TableCheck;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a row may say about a stop of the clocks that is no question to the applicant. */
@Component
class StopTableCheck implements TableCheck {
    @Override
    public List<ModelProblem> problems(SetupTables tables) {
        return tables.handedOrNamed(TimedStop.TABLE.name(), "Stops", StopTableCheck::check);
    }

    private static void check(RowCheck row) {
        row.required("name", "stops", "unit", "basis");
        row.numbers(1, "askWithin", "beginWithin", "finishWithin", "liesFor", "waitsAtMost", "remindBefore");
        row.unit("unit");
        row.choice("stops", words(FileClock.Clocks.values()));
        row.choice("stopsFrom", words(StopRule.From.values()));
        row.choice("countsFrom", words(StopRule.Counts.values()));
        List.of("askedBy", "begunBy", "endedBy").forEach(row::agencyOrRank);
        // begun by nobody it begins as it is asked for, and there is no window to begin within
        row.beside("begunBy", "beginWithin");
        row.value("stopsFrom").filter(StopRule.From.BEGUN.name()::equals).ifPresent(word -> row.beside("begunBy", "stopsFrom"));
        // what nobody begins or ends must end some day
        if (row.row().cells().get("liesFor") == null || row.row().cells().get("begunBy") != null) {
            row.required("waitsAtMost");
        }
    }

    private static List<String> words(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
