package dev.assent.committee;

import dev.assent.engine.submission.SubmissionFacts;
import dev.assent.register.Register;
import dev.assent.setup.NationalSetups;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Who votes, for tables: {@code voter.hasVoted}, whether the person has voted in this ballot before, for whatever member; and
 * {@code today}, the day by the setup's calendar.
 */
@Component
class VoterFacts implements SubmissionFacts {
    private final BallotStore ballots;
    private final NationalSetups setups;
    private final Register register;

    VoterFacts(BallotStore ballots, NationalSetups setups, Register register) {
        this.ballots = ballots;
        this.setups = setups;
        this.register = register;
    }

    @Override
    public Map<String, Object> of(String fileNumber, String setup, Map<String, Object> values, String person, List<String> groups) {
        String today = register.now().atZone(setups.of(setup).workingDays().zone()).toLocalDate().toString();
        boolean voted = values.get("consultee") instanceof Map<?, ?> row && row.get("ballot") instanceof String ballot && ballots.hasVoted(ballot, person);
        return Map.of("voter", Map.of("hasVoted", voted), "today", today);
    }
}
