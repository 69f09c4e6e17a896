package dev.assent.committee;

import static dev.assent.committee.Choice.ABSENT;
import static dev.assent.committee.Choice.ABSTAIN;
import static dev.assent.committee.Choice.APPROVE;
import static dev.assent.committee.Choice.APPROVE_WITH_CONDITIONS;
import static dev.assent.committee.Choice.REFUSE;
import static dev.assent.committee.Outcome.APPROVED;
import static dev.assent.committee.Outcome.NOT_UNANIMOUS;
import static dev.assent.committee.Outcome.NO_QUORUM;
import static dev.assent.committee.Outcome.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.committee.Question.About;
import dev.assent.committee.Question.Counts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each rule of the table {@code VoteRule}: another committee is a matter of rows. The first member chairs, the second has a veto. */
class VoteRuleTest {
    private static final VoteTables TABLES = new VoteTables();

    @Test
    @DisplayName("Majority: more in favour than not; a tie carries nothing")
    void majority() {
        List<Question> rules = both("MAJORITY");
        assertThat(outcome(rules, APPROVE, APPROVE, REFUSE)).isEqualTo(APPROVED);
        assertThat(outcome(rules, REFUSE, APPROVE_WITH_CONDITIONS, REFUSE)).isEqualTo(REFUSED);
        assertThat(outcome(rules, APPROVE, REFUSE)).isEqualTo(NOT_UNANIMOUS);
        assertThat(outcome(rules, APPROVE, ABSTAIN, ABSENT)).as("of all members").isEqualTo(NOT_UNANIMOUS);
    }

    @Test
    @DisplayName("Majority of those who vote: abstentions and absences are not counted, because the row says so")
    void majorityOfThoseWhoVote() {
        List<Question> rules = List.of(question(About.APPROVE, "MAJORITY", 0, Counts.NOT_COUNTED), question(About.REFUSE, "MAJORITY", 0, Counts.NOT_COUNTED));
        assertThat(outcome(rules, APPROVE, ABSTAIN, ABSENT)).isEqualTo(APPROVED);
        assertThat(outcome(rules, ABSENT, ABSENT, ABSTAIN)).as("nobody said anything").isEqualTo(NOT_UNANIMOUS);
    }

    @Test
    @DisplayName("A tie is broken by the chair where the rule says so")
    void chairBreaksTies() {
        List<Question> rules = both("MAJORITY_CHAIR_BREAKS_TIES");
        assertThat(outcome(rules, APPROVE, REFUSE)).isEqualTo(APPROVED);
        assertThat(outcome(rules, REFUSE, APPROVE)).isEqualTo(REFUSED);
        assertThat(outcome(rules, APPROVE, REFUSE, REFUSE)).as("no tie").isEqualTo(REFUSED);
        assertThat(outcome(rules, ABSTAIN, REFUSE, APPROVE, APPROVE)).as("a tie on approval, and the chair abstains").isEqualTo(NOT_UNANIMOUS);
    }

    @Test
    @DisplayName("Two thirds")
    void twoThirds() {
        List<Question> rules = both("TWO_THIRDS");
        assertThat(outcome(rules, APPROVE, APPROVE, REFUSE)).isEqualTo(APPROVED);
        assertThat(outcome(rules, APPROVE, APPROVE, APPROVE, REFUSE, REFUSE)).isEqualTo(NOT_UNANIMOUS);
        assertThat(outcome(rules, REFUSE, REFUSE, APPROVE)).isEqualTo(REFUSED);
    }

    @Test
    @DisplayName("The chair decides after the others were heard, against all of them if need be; without a chair nobody does")
    void chairDecides() {
        List<Question> rules = both("CHAIR_DECIDES");
        assertThat(outcome(rules, APPROVE, REFUSE, REFUSE)).isEqualTo(APPROVED);
        assertThat(outcome(rules, REFUSE, APPROVE, APPROVE)).isEqualTo(REFUSED);
        assertThat(outcome(rules, ABSENT, APPROVE, APPROVE)).isEqualTo(NOT_UNANIMOUS);
        assertThat(outcome(List.of(question(About.APPROVE, "CHAIR_DECIDES", 2, Counts.NOT_IN_FAVOUR)), APPROVE, ABSENT, ABSENT))
                .as("he decides after considering, not alone in the room").isEqualTo(NO_QUORUM);
    }

    @Test
    @DisplayName("Veto: the majority approves unless the named body refuses; its refusal alone refuses")
    void veto() {
        List<Question> rules = both("VETO");
        assertThat(outcome(rules, APPROVE, REFUSE, APPROVE, APPROVE)).isEqualTo(REFUSED);
        assertThat(outcome(rules, REFUSE, APPROVE, APPROVE, APPROVE)).as("no body with a veto refused").isEqualTo(APPROVED);
        assertThat(outcome(rules, APPROVE, ABSTAIN, APPROVE)).as("an abstention is no veto").isEqualTo(APPROVED);
        assertThat(outcome(rules, REFUSE, APPROVE)).isEqualTo(NOT_UNANIMOUS);
    }

    @Test
    @DisplayName("One member is enough, where the rule says so")
    void anyMember() {
        List<Question> rules = List.of(question(About.REFUSE, "ANY_MEMBER", 0, Counts.NOT_IN_FAVOUR), question(About.APPROVE, "UNANIMITY", 0, Counts.NOT_IN_FAVOUR));
        assertThat(outcome(rules, APPROVE, APPROVE, REFUSE)).isEqualTo(REFUSED);
        assertThat(outcome(rules, APPROVE, APPROVE, APPROVE)).isEqualTo(APPROVED);
    }

    @Test
    @DisplayName("Different rules for different questions: unanimity to approve, a majority to refuse")
    void twoRules() {
        List<Question> rules = List.of(question(About.APPROVE, "UNANIMITY", 0, Counts.NOT_IN_FAVOUR), question(About.REFUSE, "MAJORITY", 0, Counts.NOT_IN_FAVOUR));
        assertThat(outcome(rules, APPROVE, APPROVE, APPROVE)).isEqualTo(APPROVED);
        assertThat(outcome(rules, APPROVE, APPROVE, REFUSE)).isEqualTo(NOT_UNANIMOUS);
        assertThat(outcome(rules, APPROVE, REFUSE, REFUSE)).isEqualTo(REFUSED);
    }

    @Test
    @DisplayName("The question that is asked first wins where both are carried")
    void order() {
        Question approve = question(About.APPROVE, "ANY_MEMBER", 0, Counts.NOT_IN_FAVOUR);
        Question refuse = question(About.REFUSE, "ANY_MEMBER", 0, Counts.NOT_IN_FAVOUR);
        assertThat(outcome(List.of(approve, refuse), APPROVE, REFUSE)).isEqualTo(APPROVED);
        assertThat(outcome(List.of(refuse, approve), APPROVE, REFUSE)).isEqualTo(REFUSED);
    }

    @Test
    @DisplayName("Absence is no consent unless the row says so; then it is, but nobody meets a quorum by silence")
    void absence() {
        assertThat(outcome(both("UNANIMITY"), APPROVE, APPROVE, ABSENT)).isEqualTo(NOT_UNANIMOUS);
        List<Question> silent = List.of(question(About.APPROVE, "UNANIMITY", 2, Counts.IN_FAVOUR));
        assertThat(outcome(silent, APPROVE, APPROVE, ABSENT)).isEqualTo(APPROVED);
        assertThat(outcome(silent, APPROVE, ABSENT, ABSENT)).isEqualTo(NO_QUORUM);
    }

    @Test
    @DisplayName("Whether an abstention hinders unanimity is the row's to say")
    void abstention() {
        assertThat(outcome(both("UNANIMITY"), APPROVE, APPROVE, ABSTAIN)).isEqualTo(NOT_UNANIMOUS);
        assertThat(outcome(List.of(question(About.APPROVE, "UNANIMITY", 0, Counts.NOT_COUNTED)), APPROVE, APPROVE, ABSTAIN)).isEqualTo(APPROVED);
        assertThat(outcome(List.of(question(About.APPROVE, "UNANIMITY", 0, Counts.NOT_COUNTED)), ABSTAIN, ABSTAIN, ABSTAIN)).isEqualTo(NOT_UNANIMOUS);
    }

    @Test
    @DisplayName("A rule that the table does not know carries nothing")
    void unknownRule() {
        assertThat(outcome(both("LOTTERY"), APPROVE, APPROVE, APPROVE)).isEqualTo(NOT_UNANIMOUS);
    }

    @Test
    @DisplayName("Lines: what all refuse stays refused while the rest is approved; a line without a result leaves the file without one")
    void lines() {
        List<Question> rules = both("UNANIMITY");
        Tally part = tally(rules, List.of(APPROVE, APPROVE), List.of(REFUSE, REFUSE));
        assertThat(part.outcome()).isEqualTo(APPROVED);
        assertThat(part.refusedLines()).containsExactly(2);
        Tally none = tally(rules, List.of(REFUSE, REFUSE), List.of(REFUSE, REFUSE));
        assertThat(none.outcome()).isEqualTo(REFUSED);
        assertThat(none.refusedLines()).as("the file is refused as a whole").isEmpty();
        Tally open = tally(rules, List.of(APPROVE, APPROVE), List.of(APPROVE, REFUSE));
        assertThat(open.outcome()).isEqualTo(NOT_UNANIMOUS);
        assertThat(open.lines()).containsEntry(1, APPROVED).containsEntry(2, NOT_UNANIMOUS);
        assertThat(Tally.of(Map.of(), rules, TABLES).outcome()).as("nothing was voted on").isEqualTo(NOT_UNANIMOUS);
    }

    private static List<Question> both(String rule) {
        return List.of(question(About.APPROVE, rule, 0, Counts.NOT_IN_FAVOUR), question(About.REFUSE, rule, 0, Counts.NOT_IN_FAVOUR));
    }

    private static Question question(About about, String rule, int quorum, Counts others) {
        return new Question(about.name(), about, about == About.REFUSE ? REFUSED : APPROVED, null, rule, quorum, others, others, false, false, false, "committee");
    }

    private static Outcome outcome(List<Question> questions, Choice... said) {
        return tally(questions, List.of(said)).outcome();
    }

    @SafeVarargs
    private static Tally tally(List<Question> questions, List<Choice>... lines) {
        Map<Object, List<MemberVote>> votes = new LinkedHashMap<>();
        for (List<Choice> line : lines) {
            List<MemberVote> said = new ArrayList<>();
            line.forEach(choice -> said.add(new MemberVote("member" + said.size(), choice, said.isEmpty(), said.size() == 1, choice == ABSENT)));
            votes.put(votes.size() + 1, said);
        }
        return Tally.of(votes, questions, TABLES);
    }
}
