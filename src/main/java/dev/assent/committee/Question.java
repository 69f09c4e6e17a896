package dev.assent.committee;

import dev.assent.engine.NumberColumns;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One row of a table of votes: a question that a ballot answers, and how.
 *
 * @param name       APPROVE, REFUSE, or a word of the State's own, such as RENEW
 * @param about      whether to approve or to refuse; a question of the State's own is carried by those who approve it
 * @param carried    what it means for the file that it is carried
 * @param noResult   what it means that no question is carried; null: the committee, or the body above it, goes on
 * @param voteRule   by which rule it is carried; what a rule asks for is the table {@code VoteRule}
 * @param quorum     how many members have to take part; 0: none
 * @param abstention what an abstention is; never consent unless the row says so
 * @param absence    what an absence is; never consent unless the row says so
 * @param sealed     nobody sees a vote of another member until the ballot is closed
 * @param written    the committee votes in writing, without meeting
 * @param overrules  an approval overrules the binding objections of agencies that were asked; never unless the row says so
 * @param body       agency in whose name the ballot decides
 */
record Question(String name, About about, Outcome carried, Outcome noResult, String voteRule, int quorum, Counts abstention, Counts absence, boolean sealed, boolean written,
        boolean overrules, String body) {
    enum About { APPROVE, REFUSE }

    /** What {@code noResultMeans} may say: the file is refused, or nothing binds the authority. */
    static final List<String> NO_RESULTS = List.of("REFUSED", "LEFT_TO_AUTHORITY");

    /** How somebody who said neither yes nor no is counted. */
    enum Counts { IN_FAVOUR, NOT_IN_FAVOUR, NOT_COUNTED }

    /**
     * Reads a row of a table.
     *
     * @throws IllegalArgumentException with a sentence that names what is missing
     */
    static Question of(Map<String, Object> row) {
        String rule = text(row, "voteRule");
        String body = text(row, "body");
        if (rule.isEmpty() || body.isEmpty()) {
            throw new IllegalArgumentException("A row of the table of votes names no rule or no body: " + row);
        }
        String name = text(row, "question").toUpperCase(Locale.ROOT);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A row of the table of votes names no question: " + row);
        }
        boolean refuses = name.equals(About.REFUSE.name());
        String means = text(row, "carriedMeans");
        return new Question(name, refuses ? About.REFUSE : About.APPROVE,
                means.isEmpty() ? refuses ? Outcome.REFUSED : Outcome.APPROVED : Outcome.valueOf(means), noResult(text(row, "noResultMeans")), rule,
                NumberColumns.whole(row, "quorum").orElse(0), counts(row, "abstentionMeans"), counts(row, "absenceMeans"),
                Boolean.TRUE.equals(row.get("sealed")), Boolean.TRUE.equals(row.get("written")),
                Boolean.TRUE.equals(row.get("overrulesObjections")), body);
    }

    private static Outcome noResult(String word) {
        return word.isEmpty() ? null : word.equals("REFUSED") ? Outcome.REFUSED : Outcome.NOT_UNANIMOUS;
    }

    boolean favours(Choice choice) {
        return switch (choice) {
            case ABSTAIN -> abstention == Counts.IN_FAVOUR;
            case ABSENT -> absence == Counts.IN_FAVOUR;
            case REFUSE -> about == About.REFUSE;
            default -> about == About.APPROVE;
        };
    }

    boolean leavesOut(Choice choice) {
        return choice == Choice.ABSTAIN && abstention == Counts.NOT_COUNTED || choice == Choice.ABSENT && absence == Counts.NOT_COUNTED;
    }

    private static Counts counts(Map<String, Object> row, String column) {
        String means = text(row, column);
        return means.isEmpty() ? Counts.NOT_IN_FAVOUR : Counts.valueOf(means);
    }

    private static String text(Map<String, Object> row, String column) {
        return row.get(column) instanceof String text ? text.strip() : "";
    }
}
