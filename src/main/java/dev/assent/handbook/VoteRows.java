package dev.assent.handbook;

import java.util.Map;

/** By which majority a question is carried. */
final class VoteRows implements Sentences {
    static final Map<String, String> RULES = Map.of("UNANIMITY", "unanimity", "MAJORITY", "a majority", "MAJORITY_CHAIR_BREAKS_TIES", "a majority in which the chair breaks ties",
            "TWO_THIRDS", "two thirds", "CHAIR_DECIDES", "the decision of the chair", "VETO", "a majority without a veto", "ANY_MEMBER", "the vote of any one member");
    private static final Map<String, String> COUNTS = Map.of("NOT_IN_FAVOUR", "as not in favour", "NOT_COUNTED", "for nothing", "IN_FAVOUR", "as in favour");

    @Override
    public boolean knows(Table table) {
        return table.has("question", "voteRule");
    }

    @Override
    public String heading(Clauses row) {
        return row.row().cell("question").isText() ? row.words().say("To {0}", question(row)) : "";
    }

    private static String question(Clauses row) {
        Cell question = row.row().cell("question");
        return question.is("APPROVE") ? row.words().say("approve") : question.is("REFUSE") ? row.words().say("refuse") : row.names().word(question.plain(), "question");
    }

    @Override
    public void say(Clauses row) {
        String question = question(row);
        row.take("question");
        String rule = row.take("voteRule").map(cell -> RULES.containsKey(cell.plain()) ? row.words().say(RULES.get(cell.plain())) : Words.code(cell.plain())).orElse("");
        String where = row.where();
        row.say(where.isEmpty() ? "To {0}, {1} is needed." : "To {0}, {1} is needed where {2}.", "<b>" + question + "</b>", "<b>" + rule + "</b>", where);
        row.take("wording").ifPresent(cell -> row.say("The members read: “{0}”", cell.isText() ? row.words().written(cell.plain()) : Words.code(cell.feel())));
        row.take("carriedMeans").ifPresent(cell -> row.say(cell.is("APPROVED") ? "Carried, it approves the file." : cell.is("REFUSED") ? "Carried, it refuses the file." : "Carried, it means: {0}.", Words.code(cell.plain())));
        row.take("noResultMeans").ifPresent(cell -> row.say(cell.is("REFUSED") ? "If no question is carried, the file is refused." : cell.is("LEFT_TO_AUTHORITY") ? "If no question is carried, nothing binds the authority."
                : "If no question is carried: {0}.", Words.code(cell.plain())));
        row.value("quorum").ifPresent(quorum -> row.say("Members who must take part: at least {0}.", quorum));
        counts(row, "abstentionMeans", "An abstention counts {0}.");
        counts(row, "absenceMeans", "An absence counts {0}.");
        row.take("sealed").ifPresent(cell -> row.say(cell.is("true") ? "The votes are sealed until the ballot closes." : cell.is("false") ? "The votes are open." : "The votes are sealed if {0}.",
                Words.code(cell.feel())));
        row.ifYes("written", "The vote is in writing: without a result the final body decides, and nobody deliberates.");
        row.ifYes("overrulesObjections", "The approval overrules the binding objections that were given before it.");
        row.take("body").ifPresent(cell -> row.say("The ballot decides in the name of {0}.", cell.isText() ? row.names().agency(cell.plain()) : Words.code(cell.feel())));
    }

    private static void counts(Clauses row, String column, String sentence) {
        row.take(column).ifPresent(cell -> row.say(sentence, COUNTS.containsKey(cell.plain()) ? row.words().say(COUNTS.get(cell.plain())) : Words.code(cell.feel())));
    }
}
