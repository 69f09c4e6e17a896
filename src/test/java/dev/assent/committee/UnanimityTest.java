package dev.assent.committee;

import static dev.assent.committee.Choice.ABSENT;
import static dev.assent.committee.Choice.APPROVE;
import static dev.assent.committee.Choice.APPROVE_WITH_CONDITIONS;
import static dev.assent.committee.Choice.REFUSE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Three members and every combination of what they may say: 125 ballots by the rules of the standing committee, which asks
 * three members to take part, all to approve, and all to refuse.
 */
class UnanimityTest {
    private static final Set<Choice> YES = Set.of(APPROVE, APPROVE_WITH_CONDITIONS);
    private static final List<Question> RULES = VoteTables.standingCommittee(1);

    static Stream<Arguments> everyBallot() {
        List<Arguments> ballots = new ArrayList<>();
        for (Choice first : Choice.values()) {
            for (Choice second : Choice.values()) {
                for (Choice third : Choice.values()) {
                    ballots.add(Arguments.of(first, second, third));
                }
            }
        }
        return ballots.stream();
    }

    @ParameterizedTest(name = "{0}, {1}, {2}")
    @MethodSource("everyBallot")
    @DisplayName("Every combination of three members")
    void matrix(Choice first, Choice second, Choice third) {
        assertThat(outcome(List.of(first, second, third))).isEqualTo(expected(List.of(first, second, third)));
    }

    /** Said without the table: what a member of the committee would say when asked. */
    private static Outcome expected(List<Choice> said) {
        if (said.contains(ABSENT)) {
            return Outcome.NO_QUORUM;
        }
        if (YES.containsAll(said)) {
            return Outcome.APPROVED;
        }
        return said.stream().distinct().toList().equals(List.of(REFUSE)) ? Outcome.REFUSED : Outcome.NOT_UNANIMOUS;
    }

    @Test
    @DisplayName("Of the 125 ballots 8 approve, 1 refuses, 61 miss the quorum and 55 come to nothing")
    void classes() {
        Map<Outcome, Integer> classes = new TreeMap<>();
        everyBallot().forEach(ballot -> classes.merge(
                outcome(Stream.of(ballot.get()).map(Choice.class::cast).toList()), 1, Integer::sum));
        assertThat(classes).containsOnly(Map.entry(Outcome.APPROVED, 8), Map.entry(Outcome.REFUSED, 1),
                Map.entry(Outcome.NO_QUORUM, 61), Map.entry(Outcome.NOT_UNANIMOUS, 55));
    }

    private static Outcome outcome(List<Choice> said) {
        List<MemberVote> votes = new ArrayList<>();
        for (Choice choice : said) {
            votes.add(new MemberVote("member" + votes.size(), choice, votes.isEmpty(), false, choice == ABSENT));
        }
        return Tally.of(Map.of(1, votes), RULES, new VoteTables()).outcome();
    }
}
