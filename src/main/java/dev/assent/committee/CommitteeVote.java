package dev.assent.committee;

import dev.assent.consultation.Because;
import dev.assent.engine.Rules;
import dev.assent.engine.Variable;
import dev.assent.register.Leads;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Contract of {@code processes/blocks/CommitteeVote.bpmn}. */
final class CommitteeVote {
    static final Variable<String> FILE_NUMBER = Variable.text("fileNumber");
    static final Variable<Map<String, Object>> FILE = Variable.map("file");
    static final Variable<String> SETUP = Variable.text("setup");
    static final Variable<String> TRACK = Variable.text("track");
    static final Variable<List<Map<String, Object>>> MEMBER_ROWS = Variable.rows("memberRows");
    static final Variable<List<Map<String, Object>>> VOTE_ROWS = Variable.rows("voteRows");
    static final Variable<List<Map<String, Object>>> MEMBERS = Variable.rows("members");
    /** in writing, without a meeting: the caller says so, or the table of votes */
    static final Variable<Boolean> WRITTEN = Variable.yesNo("written");
    /** APPROVED, REFUSED, NOT_UNANIMOUS or NO_QUORUM */
    static final Variable<String> BALLOT_OUTCOME = Variable.text("ballotOutcome");
    /** nothing is carried, and no row says what that means: somebody goes on with the file */
    static final Variable<Boolean> DIVIDED = Variable.yesNo("divided");
    /** the question that was carried: APPROVE, REFUSE or a word of the State's own */
    static final Variable<String> CARRIED_QUESTION = Variable.text("carriedQuestion");
    static final Variable<String> MANDATE = Variable.text("mandate");
    static final Variable<String> MANDATE_BODY = Variable.text("mandateBody");
    @SuppressWarnings({"unchecked", "rawtypes"})
    static final Variable<List<Object>> MANDATE_LINES = new Variable<>("mandateLines", (Class) List.class);
    static final Variable<String> MEMBERS_TABLE = Variable.text("membersTable");
    private static final String ROUND = "round";

    private CommitteeVote() {
    }

    /** What the table of members gave, each row with where it stands there. */
    static List<Map<String, Object>> memberRows(DelegateExecution execution, Rules rules) {
        return Because.of(MEMBER_ROWS.of(execution), rules.matched(execution, MEMBERS_TABLE.of(execution)));
    }

    /** The ballot of this instance. */
    static Ballot ballot(DelegateExecution execution) {
        return Ballot.of(execution.getProcessInstanceId(), FILE_NUMBER.of(execution), TRACK.find(execution).orElse(Leads.WHOLE),
                // a model passes a plain 2 as text
                Integer.parseInt(String.valueOf(execution.getVariable(ROUND)).strip()), VOTE_ROWS.of(execution));
    }
}
