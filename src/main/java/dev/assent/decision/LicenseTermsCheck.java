package dev.assent.decision;

import dev.assent.engine.model.ModelProblem;
import dev.assent.table.RowCheck;
import dev.assent.table.SetupTables;
import dev.assent.table.TableCheck;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a row may say about what is issued. */
@Component
class LicenseTermsCheck implements TableCheck {
    @Override
    public List<ModelProblem> problems(SetupTables tables) {
        return tables.ownOrCommon(LicenseTerms.TABLE, LicenseTermsCheck::check);
    }

    private static void check(RowCheck row) {
        row.required("unit");
        row.choice("unit", List.of("CALENDAR_DAYS", "WORKING_DAYS", "MONTHS", "YEARS"));
        row.unit("unit");
        row.numbers(1, "validAtMost", "validByDefault");
        // whoever gets a document that is no license is told how it ends
        row.value("document").filter(word -> !word.equals(LicenseTerms.LICENSE)).ifPresent(word -> row.required("ends"));
    }
}
