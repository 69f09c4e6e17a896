package dev.assent.escalation;

import dev.assent.consultation.Anchor;
import dev.assent.consultation.AnchorCheck;
import dev.assent.engine.ModelProblem;
import dev.assent.table.RowCheck;
import dev.assent.table.RowFault;
import dev.assent.table.SetupTables;
import dev.assent.table.TableCheck;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a rung of a ladder may say. */
@Component
class LadderTableCheck implements TableCheck {
    private static final List<String> GROUPS = List.of("LEAD", "OBJECTORS", "CONSULTED");

    @Override
    public List<ModelProblem> problems(SetupTables tables) {
        return tables.handedOrNamed("ladderTable", "Ladder", LadderTableCheck::check);
    }

    private static void check(RowCheck row) {
        for (String column : List.of("windowCountsFrom", "countsFrom")) {
            AnchorCheck.of(row, column, Anchor.From.ASKED, Anchor.From.RECEIVED, Anchor.From.COMPLETE, Anchor.From.ROUND_LIMIT, Anchor.From.DECISION_BELOW);
        }
        boolean lowest = row.wholeNumber("rung").filter(Integer.valueOf(1)::equals).isPresent();
        row.value("windowCountsFrom").filter(word -> lowest && word.equals(Anchor.From.DECISION_BELOW.name()))
                .ifPresent(word -> row.fault(RowFault.NO_ANCHOR, "windowCountsFrom", word, String.join(", ", List.of("ASKED", "RECEIVED", "COMPLETE", "ROUND_LIMIT")), String.join(", ", AnchorCheck.ENTRIES)));
        row.required("rung", "body", "mayEscalate", "escalateWithin", "unit", "limit", "expiryMeans");
        row.agency("body");
        row.value("mayEscalate").ifPresent(words -> Arrays.stream(words.toString().split("[,\\s]+"))
                .filter(word -> !word.isEmpty() && !GROUPS.contains(word)).forEach(word -> row.agency("mayEscalate", word)));
        row.numbers(1, "rung", "escalateWithin", "limit", "remindBefore");
        row.unit("unit");
        row.choice("expiryMeans", Arrays.stream(Expiry.values()).map(Expiry::name).toList());
        List<String> ranks = Stream.concat(Stream.of(Rung.OFFICER), row.setup().ranks().stream()).toList();
        row.choice("signatoryRank", ranks);
        row.choice("decidingRank", ranks);
    }
}
