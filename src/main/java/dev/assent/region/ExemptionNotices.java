package dev.assent.region;

import dev.assent.notification.Message;
import dev.assent.notification.Notices;
import dev.assent.setup.NationalSetups;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Sends the request to the regional body, and tells the applicant and the authority how it stands. What each member said nobody outside is told. */
@Component
class ExemptionNotices {
    private static final String SUBJECT = "Regional exemption: license file {0}";

    private final Notices notices;
    private final NationalSetups setups;
    private final BanNames names;

    ExemptionNotices(Notices notices, NationalSetups setups, BanNames names) {
        this.notices = notices;
        this.setups = setups;
        this.names = names;
    }

    void requested(ExemptionRequests.Sent sent, Exemption asked, List<Answer> asks) {
        String convention = names.inLetters(asked.convention(), sent.setup());
        List<Message.Line> lines = new ArrayList<>(List.of(Message.line("An exemption is requested from: {0}", convention),
                Message.line("Requested by: {0}", setups.of(sent.setup()).agencyName(sent.authority(), names.language(sent.setup()).getLanguage())),
                Message.line("{0}", asked.request())));
        if (asked.reference() != null) {
            lines.add(Message.line("Reference: {0}", asked.reference()));
        }
        if (!asks.isEmpty()) {
            lines.add(Message.line("Member States to be asked: {0}", asks.stream().map(each -> names.member(each.member(), sent.setup(), names.language(sent.setup())))
                    .collect(Collectors.joining(", "))));
            lines.add(Message.line("Their answers are awaited by: {0}", asks.stream().map(Answer::dueAt).max(Comparator.naturalOrder()).orElseThrow()));
        }
        notices.toGroup(asked.id() + "/requested", asked.fileNumber(), sent.setup(), asked.rule().body(), Message.about(asked.fileNumber(), SUBJECT, lines.toArray(Message.Line[]::new)));
        notices.toApplicant(asked.id() + "/requested", asked.fileNumber(), Message.about(asked.fileNumber(), SUBJECT,
                Message.line("A regional convention bans this transfer unless it is exempted: {0}", convention), Message.line("The exemption is requested. You need not do anything.")));
    }

    void settled(Exemption exemption, String setup, String authority) {
        String convention = names.inLetters(exemption.convention(), setup);
        Message.Line outcome = Message.line(exemption.is("GRANTED") ? "The exemption is granted." : "The exemption is refused: the ban stands.");
        Message message = Message.about(exemption.fileNumber(), SUBJECT, Message.line("An exemption was requested from: {0}", convention), outcome);
        notices.toGroup(exemption.id() + "/settled", exemption.fileNumber(), setup, authority, message);
        notices.toApplicant(exemption.id() + "/settled", exemption.fileNumber(), message);
    }
}
