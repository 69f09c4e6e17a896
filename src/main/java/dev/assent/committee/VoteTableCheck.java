package dev.assent.committee;

import dev.assent.engine.ModelProblem;
import dev.assent.table.RowCheck;
import dev.assent.table.RuleTable;
import dev.assent.table.SetupTables;
import dev.assent.table.TableCheck;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a row may say about a question of a ballot, and what the tables that count may answer. */
@Component
class VoteTableCheck implements TableCheck {
    private static final List<String> OUTCOMES = names(Outcome.values());

    @Override
    public List<ModelProblem> problems(SetupTables tables) {
        List<ModelProblem> problems = new ArrayList<>();
        RuleTable rules = tables.find("VoteRule").orElse(null);
        problems.addAll(tables.handedOrNamed("votesTable", "Votes", row -> check(row, rules)));
        tables.handed("votesTable").forEach(handed -> tables.beside(handed, "membersTable").ifPresent(members -> tables.find(handed.table())
                .ifPresent(votes -> problems.addAll(tables.check(votes, row -> new BallotCheck(row, members, rules).check())))));
        problems.addAll(tables.ownOrCommon("VoteRule", row -> outcome(row)));
        problems.addAll(tables.ownOrCommon("BallotOutcome", row -> outcome(row)));
        return problems;
    }

    private static void check(RowCheck row, RuleTable rules) {
        row.required("question", "voteRule", "body");
        row.choice("question", names(Question.About.values()));
        row.numbers(0, "quorum");
        row.choice("abstentionMeans", names(Question.Counts.values()));
        row.choice("absenceMeans", names(Question.Counts.values()));
        row.yesOrNo("sealed", "written", "overrulesObjections");
        row.agency("body");
        VoteRules.check(row, rules);
    }

    private static void outcome(RowCheck row) {
        row.required("outcome");
        row.choice("outcome", OUTCOMES);
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
