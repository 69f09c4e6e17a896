package dev.assent.information;

import dev.assent.file.FileStore;
import dev.assent.notification.Message;
import dev.assent.notification.Notices;
import dev.assent.register.Leads;
import dev.assent.setup.NationalSetups;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells the applicant, the lead and the agency that asks what becomes of a question; the applicant never hears who asks. */
@Component
class QuestionNotices {
    private static final String OFFICE_SUBJECT = "A question to the applicant: license file {0}";

    private final Notices notices;
    private final FileStore files;
    private final Leads leads;
    private final NationalSetups setups;

    QuestionNotices(Notices notices, FileStore files, Leads leads, NationalSetups setups) {
        this.notices = notices;
        this.files = files;
        this.leads = leads;
        this.setups = setups;
    }

    /** The lead is told of a question that waits for him; his own does not. */
    void registered(Request request) {
        Set<String> leading = leading(request);
        if (!leading.contains(request.agency())) {
            List<Message.Line> lines = new ArrayList<>(List.of(Message.line("An agency has a question for the applicant. A task waits for you in Tasklist.")));
            if (request.stops()) {
                lines.add(Message.line("Its time limit stands still until you forward or decline the question."));
            }
            tell(request, "registered", leading, lines.toArray(Message.Line[]::new));
        }
    }

    void asked(Request request, String wording, String needed, Instant limit, boolean stopped) {
        List<Message.Line> lines = new ArrayList<>(List.of(Message.line("Question {0}:", request.number()), Message.line("{0}", wording)));
        if (needed != null && !needed.isBlank()) {
            lines.add(Message.line("Please supply: {0}", needed));
        }
        lines.add(Message.line("Please answer by {0}. If you do not answer, your application lapses after a warning.", limit));
        toApplicant(request, "asked", "A question on license file {0}", lines.toArray(Message.Line[]::new));
        if (!leading(request).contains(request.agency())) {
            toAgency(request, "asked", Message.line("Question {0} of your agency was put to the applicant, who has until {1}.", request.number(), limit),
                    stopped ? Message.line("Your time limit stands still until it is settled.") : Message.line("Your time limit runs on."));
        }
    }

    void toApplicant(Request request, String step, String subject, Message.Line... lines) {
        notices.toApplicant(request.id() + "/" + step, request.fileNumber(), Message.about(request.fileNumber(), subject, lines));
    }

    void toAgency(Request request, String step, Message.Line... lines) {
        tell(request, step, Set.of(request.agency()), lines);
    }

    /** To the lead, and to the agency that asks. */
    void toOffice(Request request, String step, Message.Line... lines) {
        Set<String> told = leading(request);
        told.add(request.agency());
        tell(request, step, told, lines);
    }

    private void tell(Request request, String step, Set<String> groups, Message.Line... lines) {
        String setup = setup(request);
        for (String group : groups) {
            notices.toGroup(request.id() + "/" + step + "/" + group, request.fileNumber(), setup, group,
                    Message.about(request.fileNumber(), OFFICE_SUBJECT, lines));
        }
    }

    /** Who leads the file. */
    Set<String> leading(Request request) {
        Set<String> leading = new LinkedHashSet<>(leads.of(request.fileNumber()).stream().map(Leads.Lead::authority).toList());
        if (leading.isEmpty()) {
            leading.add(setups.of(setup(request)).authority());
        }
        return leading;
    }

    private String setup(Request request) {
        return files.find(request.fileNumber()).orElseThrow().setup();
    }
}
