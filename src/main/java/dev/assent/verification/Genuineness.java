package dev.assent.verification;

import java.util.Collection;

/**
 * What several verifications come to. One forged document decides; one that nobody confirmed leaves the whole unconfirmed:
 * neither silence nor a missing reply ever means authentic.
 */
final class Genuineness {
    static final String NOT_REQUIRED = "NOT_REQUIRED";

    private Genuineness() {
    }

    /**
     * Says what the answers come to.
     *
     * @param answers one for each verification of the file; null for one that is still open
     * @return AUTHENTIC, NOT_AUTHENTIC, CANNOT_CONFIRM, or NOT_REQUIRED when nothing was to be verified
     */
    static String of(Collection<Answer> answers) {
        if (answers.isEmpty()) {
            return NOT_REQUIRED;
        }
        if (answers.contains(Answer.NOT_AUTHENTIC)) {
            return Answer.NOT_AUTHENTIC.name();
        }
        return answers.stream().allMatch(Answer.AUTHENTIC::equals) ? Answer.AUTHENTIC.name() : Answer.CANNOT_CONFIRM.name();
    }
}
