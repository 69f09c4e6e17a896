package dev.assent.information;

import dev.assent.engine.model.ModelProblem;
import dev.assent.table.RowCheck;
import dev.assent.table.SetupTables;
import dev.assent.table.TableCheck;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a row may say about a question to the applicant and the clocks. */
@Component
class QuestionTableCheck implements TableCheck {
    private static final List<String> STOPS = Arrays.stream(QuestionRule.Stops.values()).map(Enum::name).toList();
    private static final List<String> FROM = Arrays.stream(QuestionRule.From.values()).map(Enum::name).toList();

    @Override
    public List<ModelProblem> problems(SetupTables tables) {
        return tables.ownOrCommon(InformationRequest.TABLE, QuestionTableCheck::check);
    }

    private static void check(RowCheck row) {
        row.condition("askedBy", List.of("LEAD", "CONSULTEE"));
        row.condition("questionPurpose", InformationRequest.PURPOSES);
        row.required("stops", "answerLimit", "warnGrace", "unit");
        row.choice("stops", STOPS);
        row.choice("stopsFrom", FROM);
        row.unit("unit");
        row.numbers(1, "answerLimit", "warnGrace");
        row.numbers(0, "askWithin", "finishWithin", "remindBefore");
    }
}
