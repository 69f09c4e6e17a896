package dev.assent.license.use;

import dev.assent.engine.model.ModelProblem;
import dev.assent.table.RowCheck;
import dev.assent.table.SetupTables;
import dev.assent.table.TableCheck;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a row of {@code LicenseUse} may say. Agencies of the common table are not every setup's; those of its own are. */
@Component
class UseTableCheck implements TableCheck {
    @Override
    public List<ModelProblem> problems(SetupTables tables) {
        List<ModelProblem> problems = new ArrayList<>(tables.ownOrCommon(UseTerms.TABLE, UseTableCheck::row));
        tables.find(tables.setup().setup() + UseTerms.TABLE).ifPresent(own -> problems.addAll(tables.check(own, UseTableCheck::agencies)));
        return problems;
    }

    private static void row(RowCheck row) {
        row.required("reportedBy");
        row.numbers(1, "proofWithin");
        row.numbers(0, "remindBefore");
        row.beside("unit", "proofWithin");
        row.choice("unit", List.of("WORKING_DAYS", "CALENDAR_DAYS", "MONTHS", "YEARS"));
    }

    private static void agencies(RowCheck row) {
        row.value("reportedBy").ifPresent(said -> UseTerms.words(said).stream().filter(word -> !word.equals(Reporter.HOLDER) && !word.equals(Reporter.LEAD))
                .forEach(agency -> row.agency("reportedBy", agency)));
    }
}
