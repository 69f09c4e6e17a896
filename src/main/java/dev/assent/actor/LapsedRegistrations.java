package dev.assent.actor;

import dev.assent.file.FileStore;
import dev.assent.license.License;
import dev.assent.license.Move;
import dev.assent.license.OwnMoves;
import dev.assent.license.Standing;
import dev.assent.license.review.LicenseReviews;
import dev.assent.notification.Message;
import dev.assent.notification.Notices;
import dev.assent.register.Register;
import dev.assent.setup.NationalSetups;
import dev.assent.text.Texts;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * What the end of a registration does: open files of the actor are told and cannot be granted while a row demands a registration; a license in
 * force is suspended where a row of {@code LicenseMoves} says so for the program on the ground REGISTRATION, else its authority considers it.
 */
@Component
class LapsedRegistrations {
    private static final String GROUND = "REGISTRATION";
    private static final String REASONS = "The registration without which the license may not be used is in force no more.";

    private final RegistrationStore store;
    private final RegistrationStanding standing;
    private final FileStore files;
    private final OwnMoves licenses;
    private final LicenseReviews reviews;
    private final Register register;
    private final Notices notices;
    private final NationalSetups setups;
    private final Texts texts;

    LapsedRegistrations(RegistrationStore store, RegistrationStanding standing, FileStore files, OwnMoves licenses, LicenseReviews reviews, Register register, Notices notices,
            NationalSetups setups, Texts texts) {
        this.store = store;
        this.standing = standing;
        this.files = files;
        this.licenses = licenses;
        this.reviews = reviews;
        this.register = register;
        this.notices = notices;
        this.setups = setups;
        this.texts = texts;
    }

    void of(RegistrationMove move) {
        for (String number : store.files(move.number())) {
            FileStore.Stored file = files.find(number).orElseThrow();
            // another register may have the same number, and other activities need none
            if (!standing.of(number, file.setup(), null).equals(move.move() == RegistrationMove.Move.WITHDRAW ? "WITHDRAWN" : "EXPIRED")) {
                continue;
            }
            licenses.of(number).stream().map(License::number).toList().forEach(license -> licenses.hold(number, license)
                    .filter(held -> held.standing().equals(Standing.IN_FORCE.name())).ifPresent(held -> act(held, move)));
            if (file.closedAt() == null) {
                tell(file, move);
            }
        }
    }

    private void act(License license, RegistrationMove move) {
        String reasons = texts.say(Locale.forLanguageTag(setups.of(license.setup()).language()), REASONS);
        if (!licenses.byEngine(license, Move.SUSPEND, GROUND, reasons, move.legalBasis())) {
            reviews.begin(license, GROUND, move.number(), move.reasons());
        }
    }

    private void tell(FileStore.Stored file, RegistrationMove move) {
        register.append(file.number(), "REGISTRATION_LAPSED", Register.ENGINE, Map.of("register", move.register(), "number", move.number(), "move", move.move().name()));
        Message message = Message.about(file.number(), "The registration of the applicant of file {0} has ended", Message.line("Registration: {0}", move.number()),
                Message.line("Nothing is granted on this file before the applicant is registered again."));
        notices.toGroup(move.id() + "/" + file.number(), file.number(), file.setup(), setups.of(file.setup()).authority(), message);
        notices.toApplicant(move.id() + "/" + file.number() + "/lapsed", file.number(), message);
    }
}
