package dev.assent.information;

import dev.assent.clock.FileClock;
import dev.assent.engine.Processes;
import dev.assent.file.AfterClosing;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A file that is closed asks its applicant nothing any more. */
@Component
class SettleQuestions implements AfterClosing {
    private final Requests requests;
    private final FileClock clock;
    private final Processes processes;

    SettleQuestions(Requests requests, FileClock clock, Processes processes) {
        this.requests = requests;
        this.clock = clock;
        this.processes = processes;
    }

    @Override
    public void closed(String fileNumber) {
        List<Request> open = requests.open(fileNumber);
        open.stream().filter(Request::stops).forEach(request -> clock.restart(request.id(), fileNumber));
        for (Request request : open) {
            requests.ended(request, Request.Outcome.FILE_CLOSED, null);
            processes.tell(TimedQuestion.QUESTION_WITHDRAWN, fileNumber, TimedQuestion.REQUEST.name(), request.id(),
                    Map.of(TimedQuestion.OUTCOME.name(), Request.Outcome.WITHDRAWN.name()));
        }
    }
}
