package dev.assent.information;

import dev.assent.engine.Variable;
import java.util.Date;
import org.camunda.bpm.engine.delegate.VariableScope;

/** Contract of {@code processes/blocks/TimedQuestion.bpmn}. */
final class TimedQuestion {
    static final Variable<String> REQUEST = InformationRequest.REQUEST;
    /** as it is put to the applicant */
    static final Variable<String> WORDING = Variable.text("wording");
    static final Variable<String> WORDING_NEEDED = Variable.text("wordingNeeded");
    static final Variable<Date> ANSWER_LIMIT = Variable.instant("answerLimit");
    static final Variable<Date> ANSWER_REMINDER = Variable.instant("answerReminder");
    /** when the stop of the clock is forfeited; later than the task lives where it is not */
    static final Variable<Date> STOP_LIMIT = Variable.instant("stopLimit");
    static final Variable<Boolean> WARNED = Variable.yesNo("warned");
    static final Variable<String> ANSWER = Variable.text("answer");
    static final Variable<String> RECORDED_BY = Variable.text("recordAnswerBy");
    static final Variable<String> OUTCOME = Variable.text("questionOutcome");
    static final String ANSWER_GIVEN = "AnswerGiven";
    static final String QUESTION_WITHDRAWN = "QuestionWithdrawn";

    private TimedQuestion() {
    }

    /** Writes the dates into variables that timers only read. */
    static void date(VariableScope scope, Questioning.Dates dates) {
        ANSWER_LIMIT.set(scope, Date.from(dates.limit()));
        ANSWER_REMINDER.set(scope, Date.from(dates.reminder()));
        STOP_LIMIT.set(scope, Date.from(dates.stopLimit()));
    }
}
