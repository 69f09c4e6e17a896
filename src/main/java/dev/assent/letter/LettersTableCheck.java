package dev.assent.letter;

import dev.assent.engine.model.ModelProblem;
import dev.assent.table.RowCheck;
import dev.assent.table.SetupTables;
import dev.assent.table.TableCheck;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a row may say about letters; whether there is a letter of that name {@link LetterNames} knows. */
@Component
class LettersTableCheck implements TableCheck {
    @Override
    public List<ModelProblem> problems(SetupTables tables) {
        return tables.ownOrCommon(LetterWriting.TABLE, LettersTableCheck::row);
    }

    private static void row(RowCheck row) {
        row.condition("event", LetterEvents.ALL);
        row.numbers(1, "appealLimit");
        row.yesOrNo("checkable");
        if (row.value("appealLimit").isPresent()) {
            row.required("unit", "appealTo");
            row.unit("unit");
        }
    }
}
