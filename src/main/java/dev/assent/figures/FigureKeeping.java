package dev.assent.figures;

import dev.assent.file.AfterClosing;
import dev.assent.register.Entered;
import dev.assent.setup.NationalSetups;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the figures of a file up to date, in the transaction of each step that ends and of the file's end. */
@Component
class FigureKeeping implements Entered, AfterClosing {
    private static final Set<String> KINDS = Set.of("OPINION_REQUESTED", "VOTE_REQUESTED", "CALL_IN_OFFERED", "VERIFICATION_REQUESTED", "OPINION_GIVEN",
            "LATE_OPINION_GIVEN", "SILENCE_RECORDED", "VOTE_CAST", "CONSULTATION_ESCALATED", "CONSULTEE_WITHDRAWN", "CASE_CALLED_IN", "CALL_IN_WAIVED",
            "CALL_IN_LAPSED", "VERIFICATION_GIVEN", "VERIFICATION_MISSED", "LATE_VERIFICATION_GIVEN", "VERIFICATION_WITHDRAWN", "VERIFICATION_CORRECTED",
            "VERIFICATION_ESCALATED", "ESCALATION_LODGED", "ESCALATION_PASSED_ON", "ESCALATION_DECIDED", "ESCALATION_EXPIRED", "FILE_SENT_BACK", "DISPUTE_SETTLED");
    private final Counting counting;

    FigureKeeping(JdbcClient jdbc, NationalSetups setups, Targets targets) {
        this.counting = new Counting(jdbc, setup -> setups.of(setup).workingDays(), targets::of);
    }

    @Override
    public void entered(String fileNumber, String kind) {
        if (KINDS.contains(kind)) {
            counting.count(fileNumber, false);
        }
    }

    @Override
    public void closed(String fileNumber) {
        counting.count(fileNumber, false);
    }

    /** Counts a file that was written by something else, or by earlier rules. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void countAnew(String fileNumber) {
        counting.count(fileNumber, true);
    }
}
