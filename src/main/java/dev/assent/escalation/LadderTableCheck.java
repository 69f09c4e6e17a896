package dev.assent.escalation;

import dev.assent.clock.Anchor;
import dev.assent.clock.AnchorCheck;
import dev.assent.engine.model.ModelProblem;
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
    /** a ballot that came to nothing is closed, so that the file cannot wait for it */
    private static final List<String> OF_VOTES = Stream.of(Expiry.UPHELD, Expiry.OVERRULED, Expiry.NEXT_RUNG, Expiry.FINAL).map(Expiry::name).toList();

    @Override
    public List<ModelProblem> problems(SetupTables tables) {
        return tables.handedOrNamed("ladderTable", "Ladder", row -> check(row, tables));
    }

    private static void check(RowCheck row, SetupTables tables) {
        for (String column : List.of("windowCountsFrom", "countsFrom")) {
            AnchorCheck.of(row, column, Anchor.From.ASKED, Anchor.From.RECEIVED, Anchor.From.COMPLETE, Anchor.From.ROUND_LIMIT, Anchor.From.DECISION_BELOW);
        }
        boolean lowest = row.wholeNumber("rung").filter(Integer.valueOf(1)::equals).isPresent();
        row.value("windowCountsFrom").filter(word -> lowest && word.equals(Anchor.From.DECISION_BELOW.name()))
                .ifPresent(word -> row.fault(RowFault.NO_ANCHOR, "windowCountsFrom", word, String.join(", ", List.of("ASKED", "RECEIVED", "COMPLETE", "ROUND_LIMIT")), String.join(", ", AnchorCheck.ENTRIES)));
        boolean votes = row.row().cells().get("membersTable") != null || row.row().cells().get("votesTable") != null;
        boolean offered = row.value("mayEscalate").map(words -> !words.toString().strip().equals(Entitlement.AUTOMATIC)).orElse(true);
        row.required("rung", "body", "mayEscalate");
        if (offered) {
            row.required("escalateWithin");
        }
        if (votes) {
            row.required("membersTable", "votesTable");
            Stream.of("membersTable", "votesTable").forEach(column -> row.value(column).filter(id -> tables.find(id.toString()).isEmpty())
                    .ifPresent(id -> row.fault(RowFault.NO_RUNG_TABLE, column, id)));
            row.required("expiryMeans");
            row.choice("expiryMeans", OF_VOTES);
            Stream.of("limit", "countsFrom").forEach(column -> row.value(column).ifPresent(value -> row.fault(RowFault.OF_MEMBERS, column, value)));
        } else if (row.row().cells().get("limit") != null) {
            row.required("expiryMeans", "unit");
        } else {
            // a rung may have no limit; one of which anything is said that only a limit has was forgotten
            List.of("expiryMeans", "countsFrom").forEach(column -> row.beside("limit", column));
        }
        if (offered) {
            row.required("unit");
        }
        row.choice("opensOn", Arrays.stream(Opening.values()).map(Opening::name).toList());
        row.choice("overrules", List.of(Rung.OWN_ROUND, Rung.ALL));
        row.agency("body");
        row.value("mayEscalate").ifPresent(words -> Arrays.stream(words.toString().split("[,\\s]+"))
                .filter(word -> !word.isEmpty() && !Entitlement.WORDS.contains(word)).forEach(word -> row.agency("mayEscalate", word)));
        row.numbers(1, "rung", "escalateWithin", "limit", "remindBefore");
        row.unit("unit");
        if (!votes) {
            row.choice("expiryMeans", Arrays.stream(Expiry.values()).map(Expiry::name).toList());
        }
        List<String> ranks = Stream.concat(Stream.of(Rung.OFFICER), row.setup().ranks().stream()).toList();
        row.choice("signatoryRank", ranks);
        row.choice("decidingRank", ranks);
    }
}
