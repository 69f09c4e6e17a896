package dev.assent.committee;

import dev.assent.table.RowCheck;
import dev.assent.table.RowFault;
import dev.assent.table.RuleTable;
import java.util.List;
import java.util.Map;

/** Whether the members of a ballot can answer a question as its row asks: so many of them, with a chair or a veto where the rule needs one. */
final class BallotCheck {
    /** what a rule reads, and which column of a member's row makes it possible */
    private static final Map<String, String> NEEDED = Map.of("vetoes", "veto", "chairInFavour", "chair", "chairVote", "chair");

    private final RowCheck row;
    private final RuleTable members;
    private final RuleTable rules;

    BallotCheck(RowCheck row, RuleTable members, RuleTable rules) {
        this.row = row;
        this.members = members;
        this.rules = rules;
    }

    void check() {
        List<RuleTable.Row> voting = members.rows().stream().filter(this::sameRound).toList();
        NEEDED.entrySet().stream().filter(needed -> VoteRules.asks(row, rules, needed.getKey())).map(Map.Entry::getValue).distinct()
                .filter(column -> voting.stream().allMatch(member -> saysNo(member.cells().get(column))))
                .forEach(column -> row.fault(RowFault.NO_MEMBER, "voteRule", row.value("voteRule").orElse(""), column, members.id()));
        List<Object> named = voting.stream().map(member -> member.cells().get("agency")).distinct().toList();
        row.wholeNumber("quorum").filter(quorum -> quorum > named.size() && !named.contains(RuleTable.COMPUTED))
                .ifPresent(quorum -> row.fault(RowFault.NO_QUORUM, "quorum", quorum, members.id(), named.size()));
    }

    // a row without a plain round may be asked in any
    private boolean sameRound(RuleTable.Row member) {
        String round = row.row().conditions().entrySet().stream().filter(input -> input.getKey().matches(".*\\bround\\b.*")).map(Map.Entry::getValue)
                .filter(cell -> cell.matches("\\s*\\d+\\s*")).findFirst().map(String::strip).orElse(null);
        Object own = member.cells().get("round");
        return round == null || own == RuleTable.COMPUTED || String.valueOf(own == null ? 1 : own).equals(round);
    }

    private static boolean saysNo(Object cell) {
        return cell == null || Boolean.FALSE.equals(cell);
    }
}
