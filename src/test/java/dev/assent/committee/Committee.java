package dev.assent.committee;

import dev.assent.office.Answers;
import dev.assent.office.Office;
import dev.assent.office.VoteAnswers;

/** Brings files before the standing committee. */
final class Committee {
    private Committee() {
    }

    /** Attack helicopters, assessed without risk and circulated: the first, sealed vote is open. */
    static String voting(Office office) {
        String file = office.submit(Office.sample("G12"));
        office.completes("sara", file, "Check completeness", Answers.complete());
        office.completes("selim", file, "Assess risk", Answers.noRisk());
        office.completes("sara", file, "Circulate file", VoteAnswers.circulate());
        return file;
    }
}
