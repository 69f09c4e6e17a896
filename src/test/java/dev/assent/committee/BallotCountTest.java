package dev.assent.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assent.committee.Question.About;
import dev.assent.committee.Question.Counts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BallotCountTest {
    private static final BallotCount COUNT = new BallotCount(List.of(
            new MemberVote("foreignAffairs", Choice.REFUSE, true, false, false),
            new MemberVote("defence", Choice.APPROVE, false, true, false),
            new MemberVote("economy", Choice.APPROVE_WITH_CONDITIONS, false, false, false),
            new MemberVote("interior", Choice.ABSTAIN, false, false, false),
            new MemberVote("justice", Choice.ABSENT, false, true, true)));

    @Test
    @DisplayName("A ballot is counted once for every question")
    void facts() {
        assertThat(COUNT.facts(question(About.APPROVE, Counts.NOT_IN_FAVOUR)))
                .containsEntry("members", 5L).containsEntry("present", 4L).containsEntry("approve", 2L).containsEntry("conditions", 1L)
                .containsEntry("refuse", 1L).containsEntry("abstain", 1L).containsEntry("absent", 1L).containsEntry("inFavour", 2L)
                .containsEntry("notInFavour", 3L).containsEntry("vetoes", 0L).containsEntry("chairVote", "REFUSE").containsEntry("chairInFavour", false);
        assertThat(COUNT.facts(question(About.REFUSE, Counts.NOT_COUNTED)))
                .containsEntry("inFavour", 1L).containsEntry("notInFavour", 2L).containsEntry("chairInFavour", true);
        assertThat(COUNT.facts(question(About.REFUSE, Counts.IN_FAVOUR))).containsEntry("inFavour", 3L).containsEntry("notInFavour", 2L);
    }

    @Test
    @DisplayName("A vote that silence stands for counts, but nobody took part by it")
    void deemed() {
        BallotCount silence = new BallotCount(List.of(new MemberVote("defence", Choice.APPROVE, true, false, true)));
        assertThat(silence.facts(question(About.APPROVE, Counts.NOT_IN_FAVOUR))).containsEntry("inFavour", 1L).containsEntry("present", 0L)
                .containsEntry("chairInFavour", false);
    }

    @Test
    @DisplayName("A row that says nothing about abstention and absence takes neither for consent")
    void defaults() {
        Question question = Question.of(Map.of("question", "APPROVE", "voteRule", "UNANIMITY", "body", "committee"));
        assertThat(question.abstention()).isEqualTo(Counts.NOT_IN_FAVOUR);
        assertThat(question.absence()).isEqualTo(Counts.NOT_IN_FAVOUR);
        assertThat(question.sealed()).isFalse();
        assertThatThrownBy(() -> Question.of(Map.of("question", "APPROVE"))).hasMessageContaining("names no rule or no body");
    }

    private static Question question(About about, Counts others) {
        return new Question(about.name(), about, about == About.REFUSE ? Outcome.REFUSED : Outcome.APPROVED, null, "UNANIMITY", 3, others, others, false, false, false, "committee");
    }
}
