package dev.assent.committee;

import dev.assent.engine.model.ModelProblem;
import dev.assent.table.RowCheck;
import dev.assent.table.RowFault;
import dev.assent.table.RuleTable;
import dev.assent.table.SetupTables;
import dev.assent.table.TableCheck;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a row may say about a question of a ballot, and what the tables that count may answer. */
@Component
class VoteTableCheck implements TableCheck {
    private static final String WORD = "[A-Z][A-Z0-9_]*";
    private static final Predicate<String> OWN = question -> question.matches(WORD) && !List.of("APPROVE", "REFUSE").contains(question);
    private static final List<String> OUTCOMES = names(Outcome.values());

    @Override
    public List<ModelProblem> problems(SetupTables tables) {
        List<ModelProblem> problems = new ArrayList<>();
        RuleTable rules = tables.find("VoteRule").orElse(null);
        problems.addAll(tables.handedOrNamed("votesTable", "Votes", row -> check(row, rules)));
        problems.addAll(ladders(tables, rules));
        tables.handed("votesTable").forEach(handed -> tables.beside(handed, "membersTable").ifPresent(members -> tables.find(handed.table())
                .ifPresent(votes -> problems.addAll(tables.check(votes, row -> new BallotCheck(row, members, rules).check())))));
        problems.addAll(tables.ownOrCommon("VoteRule", row -> outcome(row)));
        problems.addAll(tables.ownOrCommon("BallotOutcome", row -> outcome(row)));
        return problems;
    }

    // the body of a rung votes by the tables that its row names
    private static List<ModelProblem> ladders(SetupTables tables, RuleTable rules) {
        List<ModelProblem> problems = new ArrayList<>();
        tables.handed("ladderTable").stream().map(SetupTables.Handed::table).distinct().flatMap(id -> tables.find(id).stream()).forEach(ladder -> problems.addAll(
                tables.check(ladder, rung -> rung.value("votesTable").flatMap(id -> tables.find(id.toString())).ifPresent(votes ->
                        rung.value("membersTable").flatMap(id -> tables.find(id.toString())).ifPresent(members -> {
                            problems.addAll(tables.check(votes, row -> check(row, rules)));
                            problems.addAll(tables.check(votes, row -> new BallotCheck(row, members, rules).check()));
                        })))));
        return problems;
    }

    private static void check(RowCheck row, RuleTable rules) {
        row.required("question", "voteRule", "body");
        row.value("question").filter(question -> !question.toString().matches(WORD))
                .ifPresent(question -> row.fault(RowFault.NO_WORD, "question", question));
        row.choice("carriedMeans", List.of(Outcome.APPROVED.name(), Outcome.REFUSED.name()));
        row.choice("noResultMeans", Question.NO_RESULTS);
        row.value("question").filter(question -> OWN.test(question.toString())).ifPresent(question -> Stream.of("wording", "carriedMeans")
                .filter(column -> row.row().cells().get(column) == null).forEach(column -> row.fault(RowFault.OWN_QUESTION, column, question)));
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
