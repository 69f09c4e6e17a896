package dev.assent.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assent.consultation.OpinionsOnFile;
import dev.assent.engine.SubmissionRefused;
import dev.assent.office.Answers;
import dev.assent.office.Office;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import dev.assent.register.Register;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ProcedureTest
class OverruledObjectionTest extends ProcedureFixture {
    @Autowired
    private BallotStore ballots;
    @Autowired
    private OpinionsOnFile opinions;
    @Autowired
    private Register register;
    @Autowired
    private PlatformTransactionManager transactions;

    /** Foreign Affairs objects with binding force, nobody escalates, and the draft is due. */
    private String objected() {
        String file = desk.consulted(Office.sample("G02"));
        office.completes("fatima", file, "Give opinion", Answers.objection());
        desk.nobodyObjects(file);
        desk.nobodyEscalates(file);
        return file;
    }

    private void boardApproves(String file, boolean overrules) {
        Ballot ballot = Ballot.of("ballot-" + file + overrules, file, "WHOLE", 1, List.of(Map.of("question", "APPROVE", "voteRule", "MAJORITY",
                "body", "secretariat", "overrulesObjections", overrules)));
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            ballots.open(ballot);
            register.append(file, "BALLOT_OPENED", Register.ENGINE, Map.of("ballot", ballot.id()));
            ballots.close(ballot.id(), Outcome.APPROVED, List.of());
            register.append(file, "BALLOT_CLOSED", Register.ENGINE, Map.of("ballot", ballot.id()));
        });
        desk.tamper("lena", file, "Draft decision", "mandate", "APPROVE");
        desk.tamper("lena", file, "Draft decision", "mandateBody", "secretariat");
        desk.tamper("lena", file, "Draft decision", "mandateLines", List.of());
    }

    @Test
    @DisplayName("A board's approval does not overrule the binding objection of an agency that was asked: no license, and a refusal is possible")
    void theObjectionStands() {
        String file = objected();
        boardApproves(file, false);
        assertThat(opinions.balance(file, "WHOLE")).containsEntry("standingObjections", 1L);
        assertThatThrownBy(() -> office.completes("lena", file, "Draft decision", Answers.grant())).isInstanceOf(SubmissionRefused.class)
                .hasMessageContaining("A binding objection stands: settle it before a license is granted.");
        office.completes("lena", file, "Draft decision", Answers.refuse());
    }

    @Test
    @DisplayName("Where the row of the ballot says so, the approval overrules it")
    void theRowSaysSo() {
        String file = objected();
        boardApproves(file, true);
        assertThat(opinions.balance(file, "WHOLE")).containsEntry("standingObjections", 0L).containsEntry("bindingObjections", 1L);
        office.completes("lena", file, "Draft decision", Answers.grant());
    }
}
