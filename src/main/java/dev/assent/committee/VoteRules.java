package dev.assent.committee;

import dev.assent.table.RowCheck;
import dev.assent.table.RowFault;
import dev.assent.table.RuleTable;
import java.util.List;
import java.util.Optional;

/** The rows of the table {@code VoteRule} by which a question may be carried. */
final class VoteRules {
    private static final String RULE = "voteRule";
    private static final String QUESTION = "question";

    private VoteRules() {
    }

    /** A rule that the table does not know carries nothing, and no file would ever be decided by it. */
    static void check(RowCheck row, RuleTable rules) {
        Optional<String> rule = text(row, RULE);
        // a question of the State's own is carried by those who approve it
        Optional<String> question = text(row, QUESTION).map(text -> text.equals("REFUSE") ? text : "APPROVE");
        if (rules != null && rule.isPresent() && question.isPresent() && rules.rows().stream().noneMatch(each -> names(each, rule.get(), question.get()))) {
            row.fault(RowFault.NO_RULE, RULE, question.get(), rule.get());
        }
    }

    /** Does the rule of this row ask for something of the members, in any of its rows? */
    static boolean asks(RowCheck row, RuleTable rules, String input) {
        return text(row, RULE).filter(rule -> rules != null && rules.rows().stream()
                .anyMatch(each -> each.condition(RULE).contains(rule) && each.asks(input))).isPresent();
    }

    static Optional<String> text(RowCheck row, String column) {
        return row.value(column).map(Object::toString);
    }

    // an expression in the place of names may mean any of them
    private static boolean names(RuleTable.Row each, String rule, String question) {
        List<String> named = each.condition(RULE);
        List<String> about = each.condition(QUESTION);
        return each.asks(RULE) && (named.isEmpty() || named.contains(rule)) && (about.isEmpty() || about.contains(question));
    }
}
