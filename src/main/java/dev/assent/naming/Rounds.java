package dev.assent.naming;

import dev.assent.engine.model.ModelElement;
import dev.assent.engine.model.ModelProblem;
import dev.assent.table.RuleTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Calls that ask a table for a round of which none of its rows knows: nobody would be asked, or the ballot could not be held. */
final class Rounds {
    private static final String ROUND = "round";

    private final Holdings holdings;
    private final Collection<RuleTable> tables;

    Rounds(Holdings holdings, Collection<RuleTable> tables) {
        this.holdings = holdings;
        this.tables = tables;
    }

    List<ModelProblem> problems() {
        List<ModelProblem> problems = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (Drawing drawing : holdings.drawings()) {
            for (Drawing.Call call : drawing.calls()) {
                call.in().stream().filter(in -> in.attribute("target").equals(ROUND) && in.attribute("sourceExpression").matches("\\d+"))
                        .forEach(in -> call.in().stream().filter(other -> other != in).flatMap(other -> holdings.values(drawing, other).stream())
                                .flatMap(id -> tables.stream().filter(table -> table.id().equals(id)))
                                .filter(table -> !knows(table, in.attribute("sourceExpression")))
                                .filter(table -> !written(table.id()))
                                .filter(table -> said.add(table.id() + in.attribute("sourceExpression")))
                                .forEach(table -> problems.add(problem(drawing, in, table))));
            }
        }
        return problems;
    }

    private ModelProblem problem(Drawing drawing, ModelElement in, RuleTable table) {
        String round = in.attribute("sourceExpression");
        return new ModelProblem(table.file(), table.id(), 0,
                "no row knows round %s, for which %s asks this table (%s); its rows know: %s.".formatted(round, in.owner(), drawing.file(), known(table)),
                "لا يعرف أي صف الجولة %s التي يسأل عنها %s هذا الجدول (%s)؛ الجولات المعروفة: %s.".formatted(round, in.owner(), drawing.file(), known(table)));
    }

    private static boolean knows(RuleTable table, String round) {
        return table.rows().isEmpty() || table.rows().stream().anyMatch(row -> inputKnows(row, round) && outputKnows(row, round));
    }

    private static boolean outputKnows(RuleTable.Row row, String round) {
        Object said = row.cells().get(ROUND);
        return !(said instanceof Integer number) || String.valueOf(number).equals(round);
    }

    /** In a written procedure a ballot without a result goes straight to the body above: the table is not asked for every round. */
    private boolean written(String table) {
        return holdings.drawings().stream().flatMap(drawing -> drawing.calls().stream())
                .filter(call -> call.in().stream().anyMatch(in -> in.attribute("sourceExpression").equals(table)))
                .anyMatch(call -> call.in().stream().anyMatch(in -> in.attribute("target").equals("written")
                        || tables.stream().anyMatch(other -> other.id().equals(in.attribute("sourceExpression")) && saysWritten(other))));
    }

    private static boolean saysWritten(RuleTable votes) {
        // nor where a vote without a result is an outcome
        return votes.rows().stream().anyMatch(row -> row.cells().get("noResultMeans") != null)
                || votes.rows().stream().map(row -> row.cells().get("written")).anyMatch(said -> said == RuleTable.COMPUTED || Boolean.TRUE.equals(said));
    }

    // plain numbers; anything else is known only when a file is at hand
    private static boolean inputKnows(RuleTable.Row row, String round) {
        String asked = row.conditions().getOrDefault(ROUND, "").strip();
        return !asked.matches("\\d+(\\s*,\\s*\\d+)*") || List.of(asked.split("\\s*,\\s*")).contains(round);
    }

    private static String known(RuleTable table) {
        Set<String> rounds = new TreeSet<>();
        table.rows().forEach(row -> {
            rounds.addAll(row.cells().get(ROUND) instanceof Integer number ? List.of(String.valueOf(number)) : List.of());
            String asked = row.conditions().getOrDefault(ROUND, "").strip();
            rounds.addAll(asked.matches("\\d+(\\s*,\\s*\\d+)*") ? List.of(asked.split("\\s*,\\s*")) : List.of());
        });
        return rounds.isEmpty() ? "-" : String.join(", ", rounds);
    }
}
