package dev.assent.information;

import dev.assent.engine.Moment;
import dev.assent.engine.Processes;
import dev.assent.engine.Refusal;
import dev.assent.engine.submission.Attempts;
import dev.assent.notification.Message;
import dev.assent.register.Register;
import dev.assent.text.Texts;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the applicant answers, through the API or on paper, and the end of questions that need no answer any more. */
@Component
public class Answers {
    private final Requests requests;
    private final QuestionClock clock;
    private final Register register;
    private final QuestionNotices notices;
    private final Processes processes;
    private final Texts texts;
    private final Attempts attempts;
    private final Moment moment;
    private final TransactionTemplate transaction;

    Answers(Requests requests, QuestionClock clock, Register register, QuestionNotices notices, Processes processes, Texts texts, Attempts attempts,
            PlatformTransactionManager transactions, Moment moment) {
        this.requests = requests;
        this.clock = clock;
        this.register = register;
        this.notices = notices;
        this.processes = processes;
        this.texts = texts;
        this.attempts = attempts;
        this.moment = moment;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * The applicant answers by himself.
     *
     * @throws Refusal if he was not asked, or it is settled
     */
    public void give(String fileNumber, int question, String answer) {
        attempts.onFile(fileNumber, () -> transaction.execute(status -> {
            Request request = open(fileNumber, question);
            if (request.putAt() == null) {
                throw unknown(question);
            }
            enter(request, answer, Register.APPLICANT);
            end(request, TimedQuestion.ANSWER_GIVEN, Request.Outcome.ANSWERED);
            return true;
        }));
    }

    /** The answer came on paper. */
    void enter(String id, String answer, String clerk) {
        enter(requests.of(id), answer, clerk);
    }

    private void enter(Request request, String answer, String person) {
        requests.answered(request, answer, moment.begins());
        register.append(request.fileNumber(), "QUESTION_ANSWERED", person,
                Map.of("question", request.number(), "agency", request.agency(), "answer", answer, "clock", clock.settle(request)));
        notices.toOffice(request, "answered", Message.line("The applicant has answered question {0}. The answer is in the file.", request.number()));
    }

    /**
     * The lead needs the answer no more.
     *
     * @throws Refusal if the question is settled
     */
    void withdraw(String fileNumber, int question, String reasons, String officer) {
        Request request = open(fileNumber, question);
        requests.ended(request, Request.Outcome.WITHDRAWN, reasons);
        register.append(fileNumber, "QUESTION_WITHDRAWN", officer,
                Map.of("question", question, "agency", request.agency(), "reasons", reasons, "clock", clock.settle(request)));
        if (request.putAt() != null) {
            notices.toApplicant(request, "withdrawn", "A question on license file {0} is withdrawn",
                    Message.line("You need not answer question {0} any more.", question));
        }
        notices.toOffice(request, "withdrawn", Message.line("Question {0} to the applicant is withdrawn.", question), Message.line("Reasons: {0}", reasons));
        end(request, TimedQuestion.QUESTION_WITHDRAWN, Request.Outcome.WITHDRAWN);
    }

    private Request open(String fileNumber, int question) {
        return requests.open(fileNumber, question).orElseThrow(() -> unknown(question));
    }

    private void end(Request request, String message, Request.Outcome outcome) {
        int waiting = processes.tell(message, request.fileNumber(), TimedQuestion.REQUEST.name(), request.id(),
                Map.of(TimedQuestion.OUTCOME.name(), outcome.name()));
        if (waiting == 0) {
            throw unknown(request.number());
        }
    }

    private Refusal unknown(int question) {
        return new Refusal(texts.say("Question {0} is not open.", question));
    }
}
