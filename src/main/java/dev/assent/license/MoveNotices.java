package dev.assent.license;

import dev.assent.notification.Message;
import dev.assent.notification.Notices;
import dev.assent.register.Access;
import dev.assent.setup.NationalSetup;
import dev.assent.setup.NationalSetups;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells at once whom it concerns that a license was moved: its holder, the agencies that were consulted, and those that the row names, such as customs. */
@Component
class MoveNotices {
    private final Notices notices;
    private final Access access;
    private final NationalSetups setups;

    MoveNotices(Notices notices, Access access, NationalSetups setups) {
        this.notices = notices;
        this.access = access;
        this.setups = setups;
    }

    /** The holder is told that it happened; why stands in his letter, and for agencies in the file they may see. */
    void taken(License license, Measure measure, MoveRule rule, String authority) {
        Move move = measure.move();
        Message message = Message.about(license.fileNumber(), move.subject, Message.line("License: {0}", license.number()), Message.line(move.sentence));
        NationalSetup setup = setups.of(license.setup());
        Set<String> told = new LinkedHashSet<>();
        if (Move.MEASURES.contains(move)) {
            told.addAll(access.asked(license.fileNumber()));
        }
        // the common table names agencies that not every setup has
        rule.tell().stream().filter(agency -> setup.agency(agency).isPresent()).forEach(told::add);
        told.add(authority);
        told.forEach(agency -> notices.toGroup(measure.id() + "/" + agency, license.fileNumber(), license.setup(), agency, message));
        notices.toApplicant(measure.id() + "/taken", license.fileNumber(), message);
    }

    /** Nobody outside the authority hears of what was not done. */
    void notTaken(License license, Measure measure, String authority) {
        notices.toGroup(measure.id() + "/not", license.fileNumber(), license.setup(), authority, Message.about(license.fileNumber(), "Measure on a license of file {0} not confirmed",
                Message.line("License: {0}", license.number()), Message.line("The measure was not confirmed; the license stands as it stood.")));
    }
}
