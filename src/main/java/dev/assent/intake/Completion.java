package dev.assent.intake;

import dev.assent.applicant.Questions;
import dev.assent.applicant.WhileIncomplete;
import dev.assent.engine.Moment;
import dev.assent.file.FileClosing;
import dev.assent.file.FileStore;
import dev.assent.notification.Message;
import dev.assent.notification.Notices;
import dev.assent.register.Register;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What is asked of the applicant until the file is complete. */
@Component
class Completion {
    private final FileStore files;
    private final Questions questions;
    private final Register register;
    private final Notices notices;
    private final FileClosing closing;
    private final Moment moment;
    private final ObjectProvider<WhileIncomplete> waiting;

    Completion(FileStore files, Questions questions, Register register, Notices notices, FileClosing closing, Moment moment, ObjectProvider<WhileIncomplete> waiting) {
        this.files = files;
        this.questions = questions;
        this.register = register;
        this.notices = notices;
        this.closing = closing;
        this.moment = moment;
        this.waiting = waiting;
    }

    /** The file is complete; returns its summary with the two new dates, and the applicant's registration if it came only now. */
    Map<String, Object> accept(String number, Instant outerLimit, String officer, Map<String, Object> file, Optional<String> registration) {
        Instant now = moment.begins();
        boolean begun = files.find(number).orElseThrow().outerLimit() != null;
        files.complete(number, now, outerLimit);
        Map<String, Object> facts = new LinkedHashMap<>(dates(now, outerLimit));
        registration.ifPresent(supplied -> {
            files.register(number, supplied);
            facts.put("registration", supplied);
        });
        register.append(number, "FILE_ACCEPTED", officer, facts);
        register.standing(number, "UNDER_ASSESSMENT");
        notices.toApplicant(number + "/accepted", number, Message.about(number, "License file {0} is complete",
                Message.line(begun ? "Your application is complete; its time limit has run since it was received." : "Your application is complete; its time limit has begun."),
                Message.line("It will be decided by {0} at the latest.", outerLimit)));
        Map<String, Object> summary = new LinkedHashMap<>(file);
        registration.ifPresent(supplied -> summary.put("applicant", registered(file.get("applicant"), supplied)));
        summary.putAll(dates(now, outerLimit));
        return summary;
    }

    private static Map<String, Object> registered(Object applicant, String registration) {
        Map<String, Object> party = new LinkedHashMap<>();
        ((Map<?, ?>) applicant).forEach((field, value) -> party.put((String) field, value));
        party.put("registration", registration);
        return party;
    }

    /** What a complete file says more than one that was only received. */
    static Map<String, Object> dates(Instant completeAt, Instant outerLimit) {
        return Map.of("completeAt", completeAt.toString(), "outerLimit", outerLimit.toString());
    }

    /** Asks for what is missing; the file's clock has not started. */
    void ask(String id, String number, String missing, Instant until, String officer) {
        questions.ask(id, number, missing, until);
        waiting.orderedStream().forEach(each -> each.asked(id, number, officer));
        register.append(number, "APPLICANT_ASKED", officer, Map.of("missing", missing, "answerBy", until.toString()));
        register.standing(number, "INCOMPLETE");
        notices.toApplicant(id, number, Message.about(number, "License file {0} is not complete",
                Message.line("The following is missing:"), Message.line("{0}", missing),
                Message.line("Please supply it by {0}; after that the file is returned to you undecided.", until)));
    }

    /** The applicant did not supply what was missing: the file goes back, undecided. */
    void giveBack(String number) {
        register.append(number, "FILE_RETURNED", Register.ENGINE, Map.of("reason", "not completed in time"));
        notices.toApplicant(number + "/returned", number, Message.about(number, "License file {0} is returned",
                Message.line("What was missing was not supplied in time. You may hand the application in again.")));
        closing.close(number, "RETURNED");
    }
}
