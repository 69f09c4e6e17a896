package dev.assent.screening;

import dev.assent.engine.model.ModelProblem;
import dev.assent.table.RowCheck;
import dev.assent.table.RowFault;
import dev.assent.table.SetupTables;
import dev.assent.table.TableCheck;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a row may say about hits and embargoes. */
@Component
class ScreeningTableCheck implements TableCheck {
    @Override
    public List<ModelProblem> problems(SetupTables tables) {
        return Stream.concat(tables.ownOrCommon(HitRules.TABLE, ScreeningTableCheck::hits).stream(),
                tables.ownOrCommon(Embargoes.TABLE, ScreeningTableCheck::embargoes).stream()).toList();
    }

    private static void hits(RowCheck row) {
        row.agencyOrRank("judges");
        row.choice("prohibition", List.of("EMBARGO", "OTHER_OBLIGATION", "ATROCITIES"));
    }

    private static void embargoes(RowCheck row) {
        row.required("measure", "source");
        Stream.of("from", "until").forEach(column -> row.value(column).filter(value -> !day(value.toString())).ifPresent(value -> row.fault(RowFault.NO_DAY, column, value)));
    }

    private static boolean day(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException none) {
            return false;
        }
    }
}
