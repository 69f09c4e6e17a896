package dev.assent.committee;

import dev.assent.engine.Rules;
import dev.assent.file.BlankLines;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The ballot opens: its members are those of the table. */
@Component
class OpenBallot implements JavaDelegate {
    private final Ballots ballots;
    private final Rules rules;
    private final Motions motions;

    OpenBallot(Ballots ballots, Rules rules, Motions motions) {
        this.ballots = ballots;
        this.rules = rules;
        this.motions = motions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Ballot ballot = CommitteeVote.ballot(execution);
        Ballots.Opened opened = ballots.open(ballot, CommitteeVote.SETUP.of(execution), CommitteeVote.memberRows(execution, rules));
        CommitteeVote.MEMBERS.set(execution, opened.members());
        CommitteeSession.SESSION.set(execution, Session.with(CommitteeSession.SESSION.find(execution).orElse(Map.of()),
                Map.of("motions", motions.of(CommitteeVote.VOTE_ROWS.of(execution)))));
        CommitteeSession.ATTENDANCE.set(execution, opened.attendance());
        CommitteeVote.WRITTEN.set(execution, ballot.written() || CommitteeVote.WRITTEN.find(execution).orElse(false));
        TimedVote.LINE_VOTES.set(execution, BlankLines.of(CommitteeVote.FILE.of(execution)));
    }
}
