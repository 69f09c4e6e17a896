package dev.assent.committee;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Counts the votes on one line. Facts only: whether they carry a question is the table {@code VoteRule}. */
final class BallotCount {
    private final List<MemberVote> votes;

    /** @param votes one for every member, absent members among them */
    BallotCount(List<MemberVote> votes) {
        this.votes = List.copyOf(votes);
    }

    /** As {@code VoteRule} reads them. */
    Map<String, Object> facts(Question question) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("question", question.about().name());
        facts.put("voteRule", question.voteRule());
        facts.put("quorum", question.quorum());
        facts.put("members", (long) votes.size());
        facts.put("present", count(MemberVote::tookPart));
        facts.put("approve", count(vote -> vote.choice().approves()));
        facts.put("conditions", count(vote -> vote.choice() == Choice.APPROVE_WITH_CONDITIONS));
        facts.put("refuse", count(vote -> vote.choice() == Choice.REFUSE));
        facts.put("abstain", count(vote -> vote.choice() == Choice.ABSTAIN));
        facts.put("absent", count(vote -> vote.choice() == Choice.ABSENT));
        facts.put("inFavour", count(vote -> question.favours(vote.choice())));
        facts.put("notInFavour", count(vote -> !question.favours(vote.choice()) && !question.leavesOut(vote.choice())));
        facts.put("vetoes", count(vote -> vote.veto() && vote.choice() == Choice.REFUSE));
        facts.put("chairVote", chair().map(vote -> vote.choice().name()).orElse(null));
        facts.put("chairInFavour", chair().filter(vote -> vote.tookPart() && question.favours(vote.choice())).isPresent());
        return facts;
    }

    private long count(Predicate<MemberVote> which) {
        return votes.stream().filter(which).count();
    }

    private Optional<MemberVote> chair() {
        return votes.stream().filter(MemberVote::chair).findFirst();
    }
}
