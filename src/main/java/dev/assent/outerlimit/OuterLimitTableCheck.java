package dev.assent.outerlimit;

import dev.assent.clock.FileStops;
import dev.assent.engine.model.ModelProblem;
import dev.assent.engine.OuterLimits;
import dev.assent.engine.Rules;
import dev.assent.table.RowCheck;
import dev.assent.table.RowFault;
import dev.assent.table.RuleTable;
import dev.assent.table.SetupTables;
import dev.assent.table.TableCheck;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a row may say about the limit of a whole file: in a table of its own, or among the time limits of steps. */
@Component
class OuterLimitTableCheck implements TableCheck {
    private static final List<String> MEANINGS = words(OuterLimitRule.Meaning.values());

    @Override
    public List<ModelProblem> problems(SetupTables tables) {
        List<ModelProblem> problems = new ArrayList<>();
        tables.find(tables.setup().setup() + OuterLimits.TABLE).ifPresent(table -> problems.addAll(tables.check(table, OuterLimitTableCheck::check)));
        problems.addAll(tables.ownOrCommon(Rules.TIME_LIMITS, row -> {
            if (names(row.row())) {
                check(row);
            }
        }));
        return problems;
    }

    private static boolean names(RuleTable.Row row) {
        return row.condition("step").contains("OuterLimit");
    }

    private static void check(RowCheck row) {
        row.required("limit");
        row.numbers(1, "limit", "remedyWithin", "extendBy", "extendTimes");
        row.numbers(0, "remindBefore");
        row.unit("unit");
        row.unit("remedyUnit");
        row.choice("countsFrom", words(OuterLimitRule.From.values()));
        row.choice("stoppedBy", words(FileStops.values()));
        row.value("expiryMeans").filter(word -> !MEANINGS.contains(word.toString()))
                .ifPresent(word -> row.fault(RowFault.SILENCE_GRANTS_NOTHING, "expiryMeans", word, String.join(", ", MEANINGS)));
        row.yesOrNo("expressLater");
        row.agencyOrRank("climbsTo");
        row.agencyOrRank("extensionAgreedBy");
        for (String column : List.of("extendTimes", "extensionAgreedBy")) {
            row.beside("extendBy", column);
        }
        row.value("expiryMeans").map(Object::toString).ifPresent(means -> {
            switch (means) {
                case "CLIMBS" -> row.needed(means, "climbsTo");
                case "DEEMED_REFUSAL" -> row.needed(means, "remedy", "basis");
                case "RIGHT_TO_COMPLAIN", "RIGHT_TO_SUE" -> row.needed(means, "remedy");
                default -> { }
            }
        });
    }

    private static List<String> words(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
