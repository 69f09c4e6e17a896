package dev.assent.consultation;

import dev.assent.notification.Message;
import java.time.Instant;
import java.util.Map;

/** How people are told what they are asked, which differs between opinions and votes: patterns of the dictionary. */
enum Wording {
    OPINION("Your opinion on license file {0}", "Your agency is asked for its opinion. A task waits for you in Tasklist.",
            "Please answer by {0}.", "Reminder: opinion on license file {0}", "Your opinion is due by {0}.",
            "Overdue: opinion on license file {0}", "{0} has not answered in time.",
            "A task waits for you: please answer in its place by {0}.", "The file waits for its answer; you will be told again on {0}."),
    VOTE("Your vote on license file {0}", "Your agency is asked for its vote. A task waits for you in Tasklist.",
            "Please vote by {0}.", "Reminder: vote on license file {0}", "Your vote is due by {0}.",
            "Overdue: vote on license file {0}", "{0} has not voted in time.",
            "A task waits for you: please vote in its place by {0}.", "The file waits for its vote; you will be told again on {0}.");

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

    /** What a reminder says; whoever has a time limit but is no consultee is reminded of his answer. */
    static Message reminder(Map<String, Object> row, String fileNumber, Instant deadline) {
        if (RowClock.ANSWER.equals(row.get(RowClock.ASKS))) {
            return Message.about(fileNumber, "Reminder: license file {0} waits for your answer", Message.line("Your answer is due by {0}.", deadline));
        }
        Wording words = of(Consultee.of(row));
        return Message.about(fileNumber, words.reminder, Message.line(words.due, deadline));
    }

    static Wording of(Consultee consultee) {
        return consultee.votes() ? VOTE : OPINION;
    }
}
