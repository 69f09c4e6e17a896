package dev.assent.committee;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.engine.model.ModelProblem;
import dev.assent.table.Shipped;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A committee that could never decide is noticed before its first file, with row and column. */
class VoteTableCheckTest {
    private static final String FOLDER = "processes/setups/standing-committee/";
    private static final String VOTES = FOLDER + "StandingCommitteeVotes.dmn";
    private static final String MEMBERS = FOLDER + "StandingCommitteeMembers.dmn";
    private static final String RULES = "processes/rules/VoteRule.dmn";

    private static List<ModelProblem> problems(String file, String old, String changed) {
        return Shipped.problems(new VoteTableCheck(), "StandingCommittee", file, old, changed);
    }

    @Test
    @DisplayName("The shipped committee can decide")
    void shipped() {
        assertThat(Shipped.problems(new VoteTableCheck(), "StandingCommittee")).isEmpty();
        assertThat(Shipped.problems(new VoteTableCheck(), "ActivitySplit")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', delimiter = '|', value = {
        "\"UNANIMITY\"|\"UNANIMOUS\"|row 1, column voteRule: no row of the table VoteRule carries the question APPROVE by the rule \"UNANIMOUS\".",
        "\"UNANIMITY\"|null|row 1, column voteRule: it is empty.",
        "\"UNANIMITY\"|\"VETO\"|row 1, column voteRule: the rule \"VETO\" asks for a member whose column veto is true, and the table StandingCommitteeMembers has none.",
        "\"APPROVE\"|\"to grant\"|row 1, column question: \"to grant\" is no word in capitals, such as RENEW.",
        "<text>3</text>|<text>-1</text>|row 1, column quorum: \"-1\" is no whole number from 0 on.",
        "<text>3</text>|<text>5</text>|row 1, column quorum: 5 members have to take part, but the table StandingCommitteeMembers names only 4.",
        "\"NOT_IN_FAVOUR\"|\"AGAINST\"|row 1, column abstentionMeans: \"AGAINST\" is none of IN_FAVOUR, NOT_IN_FAVOUR, NOT_COUNTED.",
        "<text>true</text>|<text>\"yes\"</text>|row 1, column sealed: \"yes\" is none of true, false.",
        "\"standingCommittee\"|\"committee\"|row 1, column body: \"committee\" is no agency of StandingCommittee.yaml."})
    @DisplayName("A question that no ballot could answer is refused")
    void votes(String old, String changed, String sentence) {
        Shipped.assertFault(problems(VOTES, old, changed), VOTES, sentence);
    }

    @Test
    @DisplayName("A question of the State's own is said in words, and what it means that it is carried")
    void ownQuestion() {
        assertThat(problems(VOTES, "\"APPROVE\"", "\"RENEW\"")).extracting(ModelProblem::reason).contains(
                "row 1, column wording: it is empty, but the question RENEW is the State's own.",
                "row 1, column carriedMeans: it is empty, but the question RENEW is the State's own.");
    }

    @Test
    @DisplayName("A cell that is computed is only known with a file, and passes")
    void computed() {
        assertThat(problems(VOTES, "\"UNANIMITY\"", "if file.temporary then \"MAJORITY\" else \"UNANIMITY\"")).isEmpty();
        assertThat(problems(VOTES, "<text>3</text>", "<text>if file.temporary then 9 else 3</text>")).isEmpty();
    }

    @Test
    @DisplayName("A rule that the chair breaks needs a chair in that ballot")
    void chair() {
        assertThat(problems(VOTES, "\"UNANIMITY\"", "\"CHAIR_DECIDES\"")).isEmpty();
        assertThat(Shipped.problems(new VoteTableCheck(), "ActivitySplit", "processes/setups/activity-split/ActivitySplitVotes.dmn",
                "\"MAJORITY\"", "\"MAJORITY_CHAIR_BREAKS_TIES\"")).isEmpty();
        assertThat(Shipped.problems(new VoteTableCheck(), "ActivitySplit", "processes/setups/activity-split/ActivitySplitVotes.dmn",
                "\"MAJORITY\"", "\"VETO\"")).singleElement().satisfies(problem -> assertThat(problem.reason()).contains("column veto", "ActivitySplitMembers"));
    }

    @Test
    @DisplayName("A quorum is measured by the members of its own ballot: in the last, one body decides")
    void ofItsRound() {
        assertThat(problems(MEMBERS, "<text>\"justice\"</text>", "<text>\"defence\"</text>")).isEmpty();
        Shipped.assertFault(problems(VOTES, "<text>1</text>\n        </outputEntry>", "<text>2</text>\n        </outputEntry>"), VOTES,
                "row 7, column quorum: 2 members have to take part, but the table StandingCommitteeMembers names only 1.");
    }

    @Test
    @DisplayName("What a count answers is a word that the system knows")
    void outcome() {
        Shipped.assertFault(problems(RULES, "\"APPROVED\"", "\"CARRIED\""), RULES,
                "row 3, column outcome: \"CARRIED\" is none of APPROVED, REFUSED, NOT_UNANIMOUS, NO_QUORUM.");
    }

    @Test
    @DisplayName("A rule that a nation adds to the table VoteRule may be used, for the question that it carries")
    void ownRule() {
        String carries = "\"MAJORITY\", \"MAJORITY_CHAIR_BREAKS_TIES\"";
        assertThat(problems(RULES, carries, carries + ", \"SIMPLE\"")).isEmpty();
        assertThat(problems(RULES, "<text>\"UNANIMITY\"</text>", "<text>\"CONSENSUS\"</text>")).isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.reason()).contains("the question APPROVE by the rule \"UNANIMITY\""));
    }
}
