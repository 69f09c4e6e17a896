package dev.assent.escalation;

import dev.assent.consultation.OpinionsOnFile;
import dev.assent.notification.Message;
import dev.assent.notification.Message.Line;
import dev.assent.notification.Notices;
import dev.assent.setup.Agency;
import dev.assent.setup.NationalSetup;
import dev.assent.setup.NationalSetups;
import dev.assent.text.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells agencies and bodies about a dispute on its way up. */
@Component
class EscalationNotices {
    private final Notices notices;
    private final NationalSetups setups;
    private final OpinionsOnFile opinions;
    private final Texts texts;
    private final DisputedLines disputed;

    EscalationNotices(Notices notices, NationalSetups setups, OpinionsOnFile opinions, Texts texts, DisputedLines disputed) {
        this.disputed = disputed;
        this.notices = notices;
        this.setups = setups;
        this.opinions = opinions;
        this.texts = texts;
    }

    void offered(Case of, Rung rung, String agency, Instant until) {
        Line silence = Message.line(rung.automatic() ? "If nobody escalates, the dispute goes on by itself." : "If nobody escalates, what stands now is final.");
        if (agency.equals(Entitlement.INTAKE)) {
            List<Line> lines = new ArrayList<>(List.of(
                    Message.line("What stands now does not allow the license you asked for. You may put it before: {0}.", name(of, rung.body()))));
            disputed.of(of.fileNumber(), of.track()).ifPresent(about -> lines.add(Message.line("It is about line {0} of your application; the other lines are decided apart.", about)));
            lines.add(Message.line("Put it forward with the number and the token of your receipt, or send it to the licensing authority on paper; it must arrive by {0}.", until));
            lines.add(silence);
            notices.toApplicant(of.key("offered"), of.fileNumber(), about(of, "Your right to have file {0} looked at again", lines.toArray(Line[]::new)));
            return;
        }
        notices.toGroup(of.key("offered/" + agency), of.fileNumber(), of.setup(), agency, about(of, "Right to escalate, license file {0}",
                Message.line(agency.equals(rung.body()) ? "This file may concern your body. It may take the case up on its own initiative."
                        : "Agencies disagree on this file. Your agency may put the dispute before: {0}.", name(of, rung.body())),
                Message.line("An escalation must be lodged by {0}.", until), silence));
    }

    void asked(Case of, Rung rung, Instant deadline) {
        notices.toGroup(of.key("asked"), of.fileNumber(), of.setup(), rung.body(), about(of, "Escalation on license file {0}",
                Message.line("A dispute between agencies is put before you. A task waits for you in Tasklist."),
                deadline == null ? Message.line("No time limit runs for you; the time limit of the whole file does.") : Message.line("Please decide by {0}.", deadline)));
    }

    void decided(Case of, Rung rung, Expiry outcome, String reasons, String conditions) {
        List<Line> lines = new ArrayList<>(List.of(Message.line("{0} has decided.", name(of, rung.body())), words(of, outcome)));
        if (conditions != null && !conditions.isBlank()) {
            lines.add(Message.line("Conditions: {0}", conditions));
        }
        lines.add(Message.line("Reasons: {0}", reasons));
        toParties(of, "Decision on the escalation, license file {0}", lines);
    }

    void expired(Case of, Rung rung) {
        toParties(of, "Decision on the escalation, license file {0}",
                List.of(Message.line("{0} has not decided in time.", name(of, rung.body())), words(of, rung.expiryMeans())));
    }

    void overdue(Case of, Rung rung, Instant until) {
        notices.toGroup(of.key("overdue/" + until), of.fileNumber(), of.setup(), rung.body() + Agency.HEAD, about(of, "Overdue: escalation on license file {0}",
                Message.line("{0} has not decided in time.", name(of, rung.body())),
                Message.line("The file waits for its decision; you will be told again on {0}.", until)));
    }

    // the lead, and those whose objection is at stake
    private void toParties(Case of, String subject, List<Line> lines) {
        Dispute dispute = Dispute.of(opinions.rows(of.fileNumber(), of.track(), setups.of(of.setup())));
        Stream.concat(Stream.of(of.authority()), dispute.objectors().stream()).distinct().forEach(agency -> notices.toGroup(of.key("outcome/" + agency),
                of.fileNumber(), of.setup(), agency, about(of, subject, lines.toArray(Line[]::new))));
    }

    private Line words(Case of, Expiry outcome) {
        return Message.line("{0}", texts.say(language(of), outcome.words()));
    }

    private static Message about(Case of, String subject, Line... lines) {
        return Message.about(of.fileNumber(), subject, lines);
    }

    private String name(Case of, String agency) {
        NationalSetup setup = setups.of(of.setup());
        return setup.agencyName(agency, setup.language());
    }

    private Locale language(Case of) {
        return Locale.forLanguageTag(setups.of(of.setup()).language());
    }
}
