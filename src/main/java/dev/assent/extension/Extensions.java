package dev.assent.extension;

import dev.assent.calendar.ClockArithmetic;
import dev.assent.calendar.TimeLimit;
import dev.assent.calendar.Unit;
import dev.assent.calendar.WorkingDays;
import dev.assent.clock.FileClock;
import dev.assent.consultation.OpenConsultations;
import dev.assent.notification.Message;
import dev.assent.notification.Notices;
import dev.assent.register.Register;
import dev.assent.setup.NationalSetups;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Asks for more time, and gives it or not. */
@Component
class Extensions {
    private static final String SUBJECT = "More time for the opinion on license file {0}";

    /**
     * @param began    when the request was made
     * @param reminder after the limit where none is due, so that it never fires first
     */
    record Dates(Instant began, Instant decideBy, Instant reminder) {
    }

    private final ExtensionRequests requests;
    private final OpenConsultations consultations;
    private final FileClock clock;
    private final Register register;
    private final Notices notices;
    private final NationalSetups setups;

    Extensions(ExtensionRequests requests, OpenConsultations consultations, FileClock clock, Register register, Notices notices, NationalSetups setups) {
        this.requests = requests;
        this.consultations = consultations;
        this.clock = clock;
        this.register = register;
        this.notices = notices;
        this.setups = setups;
    }

    /** When a request is to be decided that was made at this moment; what is not decided before the limit itself passes is not extended. */
    Dates dates(String setup, ExtensionRule rule, Instant began, Instant deadline) {
        WorkingDays days = setups.of(setup).workingDays();
        Instant within = ClockArithmetic.deadline(days, began, rule.decideWithin(), List.of());
        Instant decideBy = within.isBefore(deadline) ? within : deadline;
        Instant reminder = rule.remindBefore() == null ? null : ClockArithmetic.reminder(days, began, decideBy, rule.remindBefore());
        return new Dates(began, decideBy, reminder == null ? decideBy.plus(Duration.ofDays(1)) : reminder);
    }

    /** Keeps a request that may be decided. */
    void ask(ExtensionRequests.Asked asked, String setup, String authority, Instant decideBy, String person) {
        requests.insert(asked, person, decideBy);
        enter("EXTENSION_ASKED", asked, person, asked.amount(), asked.reasons());
        notices.toGroup(asked.id() + "/asked", asked.fileNumber(), setup, authority, Message.about(asked.fileNumber(), SUBJECT,
                Message.line("An agency asks for more time. A task waits for you in Tasklist."),
                Message.line("What is not decided by {0} is not extended.", decideBy)));
    }

    /** The deadline of the clock that the request is about, as it is now; empty if it has ended. */
    Optional<Instant> ends(String id) {
        return running(requests.of(id)).map(OpenConsultations.Open::deadline);
    }

    /** Gives the agency so much more; nothing, if it has answered meanwhile. */
    void agree(String id, String setup, int amount, String officer) {
        ExtensionRequests.Asked asked = requests.of(id);
        Optional<OpenConsultations.Open> before = running(asked);
        if (before.isEmpty()) {
            requests.settle(id, "DROPPED", null, officer, null);
            enter("EXTENSION_DROPPED", asked, officer, 0, null);
            return;
        }
        requests.settle(id, "AGREED", amount, officer, null);
        enter("EXTENSION_AGREED", asked, officer, amount, null);
        clock.extend(id, asked.fileNumber(), asked.agency(), new TimeLimit(amount, Unit.valueOf(asked.unit())), asked.reasons(), officer);
        Message.Line extended = Message.line("The time limit of your agency is extended.");
        Optional<Instant> deadline = running(asked).map(OpenConsultations.Open::deadline).filter(moved -> !moved.equals(before.get().deadline()));
        // while the clock stands nobody knows yet until when
        Message.Line[] lines = deadline.map(date -> new Message.Line[] {extended, Message.line("Please answer by {0}.", date)})
                .orElse(new Message.Line[] {extended});
        tell(asked, setup, "agreed", lines);
    }

    private Optional<OpenConsultations.Open> running(ExtensionRequests.Asked asked) {
        return consultations.clocks(asked.fileNumber(), asked.agency()).stream().filter(each -> each.id().equals(asked.consultation())).findFirst();
    }

    void refuse(String id, String setup, String reasons, String officer) {
        ExtensionRequests.Asked asked = requests.of(id);
        requests.settle(id, "REFUSED", null, officer, reasons);
        enter("EXTENSION_REFUSED", asked, officer, 0, reasons);
        tell(asked, setup, "refused", Message.line("The time limit of your agency is not extended."), Message.line("Reasons: {0}", reasons));
    }

    /** Nobody decided: silence does not extend. */
    void leave(String id, String setup) {
        ExtensionRequests.Asked asked = requests.of(id);
        requests.settle(id, "NOT_DECIDED", null, Register.ENGINE, null);
        enter("EXTENSION_NOT_DECIDED", asked, Register.ENGINE, 0, null);
        tell(asked, setup, "left", Message.line("Your request for more time was not decided in time: your time limit stands as it was."));
    }

    private void tell(ExtensionRequests.Asked asked, String setup, String step, Message.Line... lines) {
        Stream.of(asked.agency(), asked.desk()).filter(Objects::nonNull).forEach(group -> notices.toGroup(asked.id() + "/" + step + "/" + group,
                asked.fileNumber(), setup, group, Message.about(asked.fileNumber(), SUBJECT, lines)));
    }

    private void enter(String kind, ExtensionRequests.Asked asked, String person, int amount, String reasons) {
        Map<String, Object> facts = new LinkedHashMap<>(Map.of("agency", asked.agency(), "consultation", asked.consultation(), "unit", asked.unit()));
        if (asked.desk() != null) {
            facts.put("desk", asked.desk());
        }
        if (amount > 0) {
            facts.put("amount", amount);
        }
        if (reasons != null) {
            facts.put("reasons", reasons);
        }
        register.append(asked.fileNumber(), kind, person, facts);
    }
}
