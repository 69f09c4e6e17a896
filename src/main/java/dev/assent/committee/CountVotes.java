package dev.assent.committee;

import dev.assent.engine.Rules;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Everybody has voted or is absent: counts, closes the ballot, and says what the decision has to follow. */
@Component
class CountVotes implements JavaDelegate {
    private final Ballots ballots;
    private final Rules rules;

    CountVotes(Ballots ballots, Rules rules) {
        this.ballots = ballots;
        this.rules = rules;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Ballot ballot = CommitteeVote.ballot(execution);
        Tally tally = ballots.close(ballot, CommitteeVote.FILE.of(execution),
                (table, facts) -> rules.row(execution, List.of(table), facts));
        CommitteeVote.BALLOT_OUTCOME.set(execution, tally.outcome().name());
        boolean result = !tally.outcome().mandate().equals("NONE");
        CommitteeVote.DIVIDED.set(execution, !result && ballot.noResult().isEmpty());
        CommitteeVote.CARRIED_QUESTION.set(execution, tally.carried());
        CommitteeVote.MANDATE.set(execution, result ? tally.outcome().mandate() : ballot.noResult().map(Outcome::mandate).orElse("NONE"));
        CommitteeVote.MANDATE_BODY.set(execution, ballot.body());
        CommitteeVote.MANDATE_LINES.set(execution, tally.refusedLines());
        CommitteeSession.SESSION.set(execution, ballots.tell(CommitteeSession.SESSION.find(execution).orElse(Map.of()), ballot, tally.outcome(), CommitteeVote.SETUP.of(execution)));
    }
}
