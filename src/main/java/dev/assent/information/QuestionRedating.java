package dev.assent.information;

import dev.assent.calendar.ClockArithmetic;
import dev.assent.calendar.WorkingDays;
import dev.assent.engine.Instances;
import dev.assent.holiday.Redating;
import dev.assent.notification.Message;
import dev.assent.setup.NationalSetups;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Questions to the applicant. A date that he was told is never made earlier. */
@Component
class QuestionRedating implements Redating {
    private final Requests requests;
    private final Instances instances;
    private final NationalSetups setups;
    private final QuestionNotices notices;

    QuestionRedating(Requests requests, Instances instances, NationalSetups setups, QuestionNotices notices) {
        this.requests = requests;
        this.instances = instances;
        this.setups = setups;
        this.notices = notices;
    }

    @Override
    public void redate(String fileNumber, String setup) {
        List<Map<String, Object>> running = instances.of("TimedQuestion", fileNumber);
        requests.open(fileNumber).stream().filter(request -> request.putAt() != null).forEach(request -> running.stream()
                .filter(question -> request.id().equals(question.get(TimedQuestion.REQUEST.name())))
                .forEach(question -> redate(request, question, setups.of(setup).workingDays())));
    }

    private void redate(Request request, Map<String, Object> question, WorkingDays days) {
        QuestionRule rule = request.ruled();
        boolean warned = Boolean.TRUE.equals(question.get(TimedQuestion.WARNED.name()));
        Instant known = ((Date) question.get(TimedQuestion.ANSWER_LIMIT.name())).toInstant();
        Instant limit = warned ? ClockArithmetic.plus(days, requests.warnedAt(request), rule.warnGrace())
                : ClockArithmetic.deadline(days, request.putAt(), rule.answerLimit(), List.of());
        Instant counts = request.stopCountsUntil() == null ? null : ClockArithmetic.deadline(days, request.putAt(), rule.finishWithin(), List.of());
        Instant until = counts == null || counts.isBefore(request.stopCountsUntil()) ? request.stopCountsUntil() : counts;
        if (!limit.isAfter(known)) {
            countsLonger(request, question, known, until);
            return;
        }
        requests.redated(request, limit, until);
        Instant reminder = warned || rule.remindBefore() == null ? null : ClockArithmetic.reminder(days, request.putAt(), limit, rule.remindBefore());
        instances.redate((String) question.get("instance"), Map.of(TimedQuestion.ANSWER_LIMIT.name(), Date.from(limit),
                TimedQuestion.ANSWER_REMINDER.name(), Date.from(reminder == null ? Questioning.never(limit) : reminder),
                TimedQuestion.STOP_LIMIT.name(), Date.from(requests.of(request.id()).stopTimer(limit))), Date.from(limit));
        notices.toApplicant(request, "redated/" + limit, "A deadline on license file {0} has moved",
                Message.line("The list of holidays has changed, and the deadline was derived anew."),
                Message.line("Your answer to question {0} is due by {1}.", request.number(), limit));
    }

    // the limit may be in calendar days, and the condition of the stop in working days
    private void countsLonger(Request request, Map<String, Object> question, Instant known, Instant until) {
        if (until != null && !until.equals(request.stopCountsUntil())) {
            requests.redated(request, known, until);
            instances.redate((String) question.get("instance"), Map.of(TimedQuestion.STOP_LIMIT.name(), Date.from(requests.of(request.id()).stopTimer(known))), null);
        }
    }
}
