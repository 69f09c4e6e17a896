package dev.assent.consultation;

import dev.assent.clock.Consultee;
import dev.assent.clock.RowClock;
import dev.assent.notification.Message;
import java.time.Instant;
import java.util.Map;

/** How people are told what they are asked, which differs between opinions, votes, verifications and rights: patterns of the dictionary. */
public enum Wording {
    OPINION("Your opinion on license file {0}", "Your agency is asked for its opinion. A task waits for you in Tasklist.",
            "Please answer by {0}.", "Reminder: opinion on license file {0}", "Your opinion is due by {0}.",
            "Overdue: opinion on license file {0}", "{0} has not answered in time.",
            "A task waits for you: please answer in its place by {0}.", "The file waits for its answer; you will be told again on {0}."),
    VOTE("Your vote on license file {0}", "Your agency is asked for its vote. A task waits for you in Tasklist.",
            "Please vote by {0}.", "Reminder: vote on license file {0}", "Your vote is due by {0}.",
            "Overdue: vote on license file {0}", "{0} has not voted in time.",
            "A task waits for you: please vote in its place by {0}.", "The file waits for its vote; you will be told again on {0}."),
    VERIFICATION("A document of license file {0} is to be verified",
            "Your agency is asked whether a document is genuine. A task waits for you in Tasklist.",
            "Please answer by {0}.", "Reminder: a document of license file {0} is to be verified", "Your answer is due by {0}.",
            "Overdue: verification of a document of license file {0}", "{0} has not answered in time.",
            "A task waits for you: please answer in its place by {0}.", "The file waits for its answer; you will be told again on {0}."),
    /** a right that is offered; its silence is never overdue */
    CALL_IN("License file {0} may be called in",
            "The competent officer is ready to decide this case alone. Your agency may call it in, so that the committee decides.",
            "The right lapses on {0}.", "Reminder: license file {0} may be called in", "The right lapses on {0}.", null, null, null, null);

    /** What a row carries beside the columns of its table when a document is to be verified by it: the document's place. */
    public static final String DOCUMENT = "document";

    public final String request;
    public final String asked;
    public final String by;
    public final String reminder;
    public final String due;
    public final String overdue;
    public final String silent;
    public final String inItsPlace;
    public final String waits;

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

    /** What a reminder says; whoever has a time limit but is no consultee is reminded of his answer. */
    static Message reminder(Map<String, Object> row, String fileNumber, Instant deadline) {
        if (row.get(RowClock.TELL) instanceof String) {
            return Message.about(fileNumber, "Reminder: the final time limit of license file {0}", Message.line("It is to be decided by {0} at the latest.", deadline));
        }
        if (RowClock.ANSWER.equals(row.get(RowClock.ASKS))) {
            return Message.about(fileNumber, "Reminder: license file {0} waits for your answer", Message.line("Your answer is due by {0}.", deadline));
        }
        Wording words = of(row);
        return Message.about(fileNumber, words.reminder, Message.line(words.due, deadline));
    }

    static Wording of(Map<String, Object> row) {
        if (CallInRight.offered(row)) {
            return CALL_IN;
        }
        return row.containsKey(DOCUMENT) ? VERIFICATION : of(Consultee.of(row));
    }

    static Wording of(Consultee consultee) {
        return consultee.votes() ? VOTE : OPINION;
    }
}
