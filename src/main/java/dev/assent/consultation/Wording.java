package dev.assent.consultation;

import java.util.Map;

/** How people are told what they are asked, which differs between opinions, votes, verifications and rights: patterns of the dictionary. */
enum Wording {
    OPINION("Your opinion on license file {0}", "Your agency is asked for its opinion. A task waits for you in Tasklist.",
            "Please answer by {0}.", "Reminder: opinion on license file {0}", "Your opinion is due by {0}.",
            "Overdue: opinion on license file {0}", "{0} has not answered in time.",
            "A task waits for you: please answer in its place by {0}.", "The file waits for its answer; you will be told again on {0}."),
    VOTE("Your vote on license file {0}", "Your agency is asked for its vote. A task waits for you in Tasklist.",
            "Please vote by {0}.", "Reminder: vote on license file {0}", "Your vote is due by {0}.",
            "Overdue: vote on license file {0}", "{0} has not voted in time.",
            "A task waits for you: please vote in its place by {0}.", "The file waits for its vote; you will be told again on {0}."),
    VERIFICATION("A document of license file {0} is to be verified", "Your agency is asked to verify a document. A task waits for you in Tasklist.",
            "Please answer by {0}.", "Reminder: license file {0} waits for your answer", "Your answer is due by {0}.",
            "Overdue: license file {0} waits for an answer", "{0} has not answered in time.",
            "A task waits for you: please answer in its place by {0}.", "The file waits for its answer; you will be told again on {0}."),
    /** a right that is offered; its silence is never overdue */
    CALL_IN("License file {0} may be called in",
            "The competent officer is ready to decide this case alone. Your agency may call it in, so that the committee decides.",
            "The right lapses on {0}.", "Reminder: license file {0} may be called in", "The right lapses on {0}.", null, null, null, null);

    final String request;
    final String asked;
    final String by;
    final String reminder;
    final String due;
    final String overdue;
    final String silent;
    final String inItsPlace;
    final String waits;

    Wording(String request, String asked, String by, String reminder, String due, String overdue, String silent, String inItsPlace, String waits) {
        this.request = request;
        this.asked = asked;
        this.by = by;
        this.reminder = reminder;
        this.due = due;
        this.overdue = overdue;
        this.silent = silent;
        this.inItsPlace = inItsPlace;
        this.waits = waits;
    }

    static Wording of(Consultee consultee) {
        boolean verifies = consultee.silenceMeans() == Silence.CANNOT_CONFIRM || consultee.afterGrace() == Silence.CANNOT_CONFIRM;
        return consultee.votes() ? VOTE : verifies ? VERIFICATION : OPINION;
    }

    /** By the row as the process holds it. */
    static Wording of(Map<String, Object> row) {
        return CallInRight.offered(row) ? CALL_IN : of(Consultee.of(row));
    }
}
