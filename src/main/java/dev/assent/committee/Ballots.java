package dev.assent.committee;

import dev.assent.register.Register;
import dev.assent.setup.NationalSetup;
import dev.assent.setup.NationalSetups;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Opens a ballot, counts it and closes it. */
@Component
class Ballots {
    /**
     * @param members    their rows, which carry the ballot's id
     * @param attendance one empty row for each, for the minutes of a deliberation
     */
    record Opened(List<Map<String, Object>> members, List<Map<String, Object>> attendance) {
    }

    private final BallotStore store;
    private final Votes votes;
    private final Register register;
    private final NationalSetups setups;

    Ballots(BallotStore store, Votes votes, Register register, NationalSetups setups) {
        this.store = store;
        this.votes = votes;
        this.register = register;
        this.setups = setups;
    }

    /** Opens the ballot once. Earlier ballots about the file count no longer. */
    Opened open(Ballot ballot, String setup, List<Map<String, Object>> memberRows) {
        List<Map<String, Object>> members = votes.members(setup, ballot.round(), ballot.id(), ballot.sealed(), memberRows, ballot.approvalRefuses());
        if (members.isEmpty()) {
            throw new IllegalArgumentException("The table of members names nobody for round " + ballot.round());
        }
        if (store.open(ballot)) {
            votes.supersede(ballot.fileNumber(), ballot.track(), ballot.id());
            register.append(ballot.fileNumber(), "BALLOT_OPENED", Register.ENGINE, Map.of("ballot", ballot.id(), "round", ballot.round(),
                    "body", ballot.body(), "sealed", ballot.sealed(), "members", members.stream().map(member -> member.get("agency")).toList()));
        }
        return new Opened(members, BlankRows.attendance(members, setups.of(setup)));
    }

    /** Counts what was said, by the tables' rules, and closes the ballot: from now on its votes are no secret. */
    Tally close(Ballot ballot, Map<String, Object> file, Tally.Rules rules) {
        votes.allIn(ballot.fileNumber(), ballot.track());
        List<Votes.Cast> cast = votes.of(ballot.id());
        Map<Object, List<MemberVote>> byLine = new LinkedHashMap<>();
        VotesByLine.lines(file).forEach(line -> byLine.put(line, cast.stream().map(vote -> VotesByLine.on(line, vote)).toList()));
        Tally tally = Tally.of(byLine, ballot.questions(), rules);
        if (store.close(ballot.id(), tally.outcome(), tally.refusedLines())) {
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("ballot", ballot.id());
            facts.put("round", ballot.round());
            facts.put("outcome", tally.outcome().name());
            facts.put("question", tally.carried());
            ballot.noResult().filter(means -> tally.outcome().mandate().equals("NONE")).ifPresent(means -> facts.put("noResultMeans", means.mandate()));
            facts.put("lines", tally.lines());
            facts.put("refusedLines", tally.refusedLines());
            register.append(ballot.fileNumber(), "BALLOT_CLOSED", Register.ENGINE, facts);
        }
        return tally;
    }

    /** The session with this ballot's votes and outcome added, for those who go on with the file. */
    Map<String, Object> tell(Map<String, Object> session, Ballot ballot, Outcome outcome, String setup) {
        NationalSetup national = setups.of(setup);
        List<Map<String, Object>> said = new ArrayList<>();
        for (Votes.Cast vote : votes.of(ballot.id())) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("round", ballot.round());
            row.put("agency", vote.agency());
            row.put("agencyName", national.agencyNames(vote.agency()));
            row.put("vote", vote.vote());
            row.put("conditions", vote.conditions());
            row.put("reasons", vote.reasons());
            row.put("legalBasis", vote.legalBasis());
            row.put("deemed", vote.deemed());
            said.add(row);
        }
        return Session.with(session, Map.of("votes", Session.plus(session, "votes", said),
                "outcomes", Session.plus(session, "outcomes", List.of(Map.of("round", ballot.round(), "outcome", outcome.name())))));
    }
}
