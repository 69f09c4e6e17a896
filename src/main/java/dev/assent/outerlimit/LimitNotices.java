package dev.assent.outerlimit;

import dev.assent.calendar.ClockArithmetic;
import dev.assent.file.FileStore;
import dev.assent.notification.Message;
import dev.assent.notification.Notices;
import dev.assent.register.Register;
import dev.assent.setup.Agency;
import dev.assent.setup.NationalSetup;
import dev.assent.setup.NationalSetups;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells what the expiry of a file's limit means: the head, the body it climbs to, and the applicant where he gains a right. */
@Component
class LimitNotices {
    private static final Set<OuterLimitRule.Meaning> RIGHTS = Set.of(OuterLimitRule.Meaning.RIGHT_TO_COMPLAIN, OuterLimitRule.Meaning.RIGHT_TO_SUE);

    private final Notices notices;
    private final NationalSetups setups;
    private final Register register;

    LimitNotices(Notices notices, NationalSetups setups, Register register) {
        this.notices = notices;
        this.setups = setups;
        this.register = register;
    }

    void passed(FileStore.Stored file, OuterLimitRule rule, String head, String takenUpBy) {
        String number = file.number();
        boolean climbs = !takenUpBy.equals(head);
        notices.toGroup(number + "/outer-limit", number, file.setup(), head, Message.about(number, "License file {0} is overdue", climbs
                ? Message.line("The outer limit of the file has passed and it is not decided. It is taken up by {0}.", name(file, takenUpBy))
                : Message.line("The outer limit of the file has passed and it is not decided. A task waits for you.")));
        if (climbs) {
            notices.toGroup(number + "/climbs", number, file.setup(), takenUpBy, Message.about(number, "License file {0} is overdue",
                    Message.line("The outer limit of the file has passed and it is not decided. A task waits for you.")));
        }
        if (RIGHTS.contains(rule.means())) {
            List<Message.Line> lines = new ArrayList<>(List.of(Message.line(rule.means() == OuterLimitRule.Meaning.RIGHT_TO_SUE
                    ? "Your application was not decided in time. You may go to court." : "Your application was not decided in time. You may complain.")));
            lines.add(Message.line("{0}", rule.remedy()));
            until(file, rule).ifPresent(until -> lines.add(Message.line("You may do so until {0}.", until)));
            notices.toApplicant(number + "/right", number, Message.about(number, "License file {0} is overdue", lines.toArray(Message.Line[]::new)));
        }
    }

    private String name(FileStore.Stored file, String agency) {
        NationalSetup setup = setups.of(file.setup());
        return setup.agencyName(setup.agency(agency).map(Agency::id).orElse(agency), setup.language());
    }

    /** Until when the applicant may appeal, complain or sue; empty where the row does not say. */
    Optional<Instant> until(FileStore.Stored file, OuterLimitRule rule) {
        return Optional.ofNullable(rule.remedyWithin())
                .map(within -> ClockArithmetic.deadline(setups.of(file.setup()).workingDays(), register.now(), within, List.of()));
    }
}
