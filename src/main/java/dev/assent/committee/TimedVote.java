package dev.assent.committee;

import dev.assent.engine.Variable;
import java.util.List;
import java.util.Map;

/** Contract of {@code processes/blocks/TimedVote.bpmn}; its time limit is that of a consultation. */
final class TimedVote {
    static final Variable<String> FILE_NUMBER = Variable.text("fileNumber");
    static final Variable<Map<String, Object>> CONSULTEE = Variable.map("consultee");
    static final Variable<String> VOTE = Variable.text("vote");
    static final Variable<String> VOTE_SCOPE = Variable.text("voteScope");
    static final Variable<String> CONDITIONS = Variable.text("conditions");
    static final Variable<String> REASONS = Variable.text("reasons");
    static final Variable<String> LEGAL_BASIS = Variable.text("legalBasis");
    static final Variable<List<Map<String, Object>>> LINE_VOTES = Variable.rows("lineVotes");
    static final Variable<String> CAST_BY = Variable.text("castVoteBy");
    static final Variable<String> SUBSTITUTE = Variable.text("voteAsSubstituteBy");

    private TimedVote() {
    }
}
