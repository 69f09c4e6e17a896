package dev.assent.committee;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a ballot says, line by line and about the file.
 *
 * @param outcome about the file
 * @param lines   line number to outcome
 * @param carried the question that was carried on every line with a result; null where there is none, or they differ
 */
record Tally(Outcome outcome, Map<Object, Outcome> lines, String carried) {
    /** Asks a decision table, by its id, with the facts; returns its outputs. */
    @FunctionalInterface
    interface Rules {
        Map<String, Object> row(String table, Map<String, Object> facts);
    }

    /**
     * Counts and decides.
     *
     * @param votes     those of all members, by line
     * @param questions in the order in which they are asked: the first one that is carried is the outcome on a line
     */
    static Tally of(Map<Object, List<MemberVote>> votes, List<Question> questions, Rules rules) {
        Map<Object, Outcome> lines = new LinkedHashMap<>();
        Set<String> carried = new HashSet<>();
        votes.forEach((line, all) -> lines.put(line, outcome(new BallotCount(all), questions, rules, carried)));
        Outcome whole = ask(rules, "BallotOutcome", Map.of("linesWithoutQuorum", count(lines, Outcome.NO_QUORUM),
                "linesUndecided", count(lines, Outcome.NOT_UNANIMOUS), "linesApproved", count(lines, Outcome.APPROVED),
                "linesRefused", count(lines, Outcome.REFUSED)));
        return new Tally(whole, lines, carried.size() == 1 ? carried.iterator().next() : null);
    }

    /** The lines that are refused while the rest of the file is approved. */
    List<Object> refusedLines() {
        return outcome != Outcome.APPROVED ? List.of()
                : lines.entrySet().stream().filter(line -> line.getValue() == Outcome.REFUSED).map(Map.Entry::getKey).toList();
    }

    private static Outcome outcome(BallotCount count, List<Question> questions, Rules rules, Set<String> carried) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Question question : questions) {
            Outcome outcome = ask(rules, "VoteRule", count.facts(question));
            if (outcome == Outcome.APPROVED || outcome == Outcome.REFUSED) {
                carried.add(question.name());
                return question.carried();
            }
            outcomes.add(outcome);
        }
        // a quorum that was met for one question is not missing
        return outcomes.contains(Outcome.NOT_UNANIMOUS) || outcomes.isEmpty() ? Outcome.NOT_UNANIMOUS : Outcome.NO_QUORUM;
    }

    private static Outcome ask(Rules rules, String table, Map<String, Object> facts) {
        return Outcome.valueOf((String) rules.row(table, facts).get("outcome"));
    }

    private static long count(Map<Object, Outcome> lines, Outcome which) {
        return lines.values().stream().filter(outcome -> outcome == which).count();
    }
}
