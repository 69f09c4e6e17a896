package dev.assent.consultation;

import dev.assent.clock.Anchor;
import dev.assent.clock.AnchorCheck;
import dev.assent.clock.Silence;
import dev.assent.engine.model.ModelProblem;
import dev.assent.table.RowCheck;
import dev.assent.table.RowFault;
import dev.assent.table.SetupTables;
import dev.assent.table.TableCheck;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a row may say by which somebody is asked: for an opinion, for a vote, or to verify a document. */
@Component
class ConsulteeTableCheck implements TableCheck {
    @Override
    public List<ModelProblem> problems(SetupTables tables) {
        List<ModelProblem> problems = new ArrayList<>();
        problems.addAll(tables.handedOrNamed("consulteesTable", "Consultees", ConsulteeTableCheck::ofOpinions));
        problems.addAll(tables.handedOrNamed("membersTable", "Members", row -> check(row, Silence.OF_VOTES)));
        problems.addAll(tables.handedOrNamed("verificationTable", "Verification", row -> check(row, Silence.OF_VERIFICATIONS)));
        return problems;
    }

    private static void ofOpinions(RowCheck row) {
        check(row, Silence.OF_OPINIONS);
        Object round = row.row().cells().get("round");
        row.value(Anchor.COLUMN).filter(word -> Anchor.From.ROUND_LIMIT.name().equals(word) && (round == null || Integer.valueOf(1).equals(round)))
                .ifPresent(word -> row.fault(RowFault.NO_ROUND_BEFORE, Anchor.COLUMN, word));
    }

    private static void check(RowCheck row, List<Silence> allowed) {
        AnchorCheck.of(row, Anchor.COLUMN, Anchor.From.ASKED, Anchor.From.RECEIVED, Anchor.From.COMPLETE, Anchor.From.ROUND_LIMIT, Anchor.From.NOTICE_DELIVERED);
        List<String> silences = allowed.stream().map(Silence::name).toList();
        row.required("agency", "limit", "unit", "silenceMeans");
        row.agencyOrRank("agency");
        row.agencyOrRank("escalateTo");
        row.agencyOrRank("inform");
        row.numbers(1, "round", "limit", "grace");
        row.numbers(0, "remindBefore");
        row.unit("unit");
        row.choice("silenceMeans", silences);
        row.choice("afterGrace", silences.stream().filter(silence -> !silence.equals(Silence.ESCALATE.name())).toList());
        row.choice("opinionIs", List.of("BINDING", "ADVISORY"));
        row.yesOrNo("mandatory", "withdrawable", "chair", "veto");
        row.choice("calendar", List.of("SETUP", "OWN"));
        row.value("silenceMeans").filter(Silence.ESCALATE.name()::equals).ifPresent(silence -> row.needed(silence, "escalateTo", "grace", "afterGrace"));
        row.value("silenceMeans").filter(Silence.HOLD.name()::equals).ifPresent(silence -> row.needed(silence, "grace"));
    }
}
