package dev.assent.information;

import dev.assent.clock.FileClock;
import dev.assent.file.FileEnding;
import dev.assent.notification.Message;
import dev.assent.register.Register;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A question that was never answered, in spite of a warning, closes its file. */
@Component
class LapsedFiles {
    private final Requests requests;
    private final FileEnding ending;
    private final FileClock clock;
    private final QuestionNotices notices;

    LapsedFiles(Requests requests, FileEnding ending, FileClock clock, QuestionNotices notices) {
        this.requests = requests;
        this.ending = ending;
        this.clock = clock;
        this.notices = notices;
    }

    /** @param instance the process in which this happens; it ends by itself */
    void lapse(String id, String setup, String authority, String instance) {
        Request request = requests.of(id);
        String fileNumber = request.fileNumber();
        requests.ended(request, Request.Outcome.LAPSED, null);
        clock.restart(id, fileNumber);
        Message.Line why = Message.line("Question {0} was not answered, and the application has lapsed.", request.number());
        ending.end(fileNumber, new FileEnding.End(FileEnding.LAPSED, Register.ENGINE, Map.of("question", request.number()), why), instance);
        ending.tellAuthority(fileNumber, setup, authority, why);
        notices.toApplicant(request, "lapsed", "License file {0} has lapsed",
                Message.line("Question {0} was not answered in time. Your application has lapsed and the file is closed without a decision.", request.number()),
                Message.line("You may hand the application in again."));
    }
}
