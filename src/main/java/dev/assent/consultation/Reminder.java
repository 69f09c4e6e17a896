package dev.assent.consultation;

import dev.assent.notification.Message;
import java.time.Instant;

/** What a reminder says, by what the row asks for (its entry {@code asks}); a consultee's row asks for an opinion. */
enum Reminder {
    OPINION("Reminder: opinion on license file {0}", "Your opinion is due by {0}."),
    ESCALATION("Reminder: right to escalate, license file {0}", "An escalation must be lodged by {0}."),
    ESCALATION_DECISION("Reminder: escalation on license file {0}", "Your decision is due by {0}.");

    private final String subject;
    private final String line;

    Reminder(String subject, String line) {
        this.subject = subject;
        this.line = line;
    }

    static Reminder of(Object asks) {
        return asks == null ? OPINION : valueOf(asks.toString());
    }

    Message message(String fileNumber, Instant deadline) {
        return Message.about(fileNumber, subject, Message.line(line, deadline));
    }
}
