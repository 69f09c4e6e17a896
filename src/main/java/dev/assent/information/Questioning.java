package dev.assent.information;

import dev.assent.calendar.ClockArithmetic;
import dev.assent.calendar.WorkingDays;
import dev.assent.engine.Moment;
import dev.assent.engine.Refusal;
import dev.assent.file.FileEnding;
import dev.assent.notification.Message;
import dev.assent.register.Register;
import dev.assent.setup.NationalSetups;
import dev.assent.text.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Brings a question to the applicant: registers it, forwards or declines it, puts it to him with a date, reminds and warns. */
@Component
class Questioning {
    /** @param reminder after the limit where none is due, so that it never fires first */
    record Dates(Instant limit, Instant reminder, Instant stopLimit) {
    }

    private final Requests requests;
    private final QuestionClock clock;
    private final FileEnding files;
    private final Register register;
    private final QuestionNotices notices;
    private final NationalSetups setups;
    private final Texts texts;
    private final Moment moment;

    Questioning(Requests requests, QuestionClock clock, FileEnding files, Register register, QuestionNotices notices, NationalSetups setups, Texts texts, Moment moment) {
        this.requests = requests;
        this.clock = clock;
        this.files = files;
        this.register = register;
        this.notices = notices;
        this.setups = setups;
        this.texts = texts;
        this.moment = moment;
    }

    /**
     * Registers what an agency wants to know; the clock stands from now on where the row says so.
     *
     * @throws Refusal if the file is closed or its clock has not started
     */
    Request register(String id, String fileNumber, String setup, String agency, String person, String question, String needed, Map<String, Object> rule) {
        QuestionRule.of(rule);
        if (files.demandOpen(fileNumber).completeAt() == null) {
            throw new Refusal(texts.say("The file is not complete yet: what is missing is asked when its completeness is checked."));
        }
        Request request = requests.insert(id, fileNumber, agency, person, question, needed, rule);
        QuestionClock.Stop stop = clock.asked(request, setup, person);
        request = stop.made() ? requests.stopped(request) : request;
        Map<String, Object> facts = facts(request);
        facts.put("clockStopped", stop.made());
        facts.put("text", question);
        facts.put("needed", needed);
        facts.put("basis", rule.get("basis"));
        register.append(fileNumber, "QUESTION_REGISTERED", person, facts);
        notices.registered(request);
        return request;
    }

    void decline(String id, String reasons, String officer) {
        Request request = requests.of(id);
        requests.ended(request, Request.Outcome.NOT_FORWARDED, reasons);
        Map<String, Object> facts = facts(request);
        facts.put("reasons", reasons);
        facts.put("clock", clock.settle(request));
        register.append(request.fileNumber(), "QUESTION_DECLINED", officer, facts);
        notices.toAgency(request, "declined", Message.line("Question {0} of your agency is not put to the applicant.", request.number()),
                Message.line("Reasons: {0}", reasons));
    }

    /**
     * Puts the question to the applicant; the clock stands from now on, if it does not already, where the row says so.
     *
     * @param forwardedBy the officer of the lead who forwarded it; null: the lead itself asks
     */
    Dates put(String id, String setup, String wording, String needed, String forwardedBy) {
        Request request = requests.of(id);
        String officer = forwardedBy == null ? request.askedBy() : forwardedBy;
        QuestionRule rule = request.ruled();
        WorkingDays days = setups.of(setup).workingDays();
        Instant now = moment.begins();
        Instant limit = ClockArithmetic.deadline(days, now, rule.answerLimit(), java.util.List.of());
        QuestionClock.Stop stop = clock.put(request, setup, officer);
        requests.put(request, officer, wording, needed, now, limit, stop);
        Map<String, Object> facts = facts(request);
        facts.putAll(stop.facts());
        facts.put("text", wording);
        facts.put("needed", needed);
        facts.put("answerBy", limit.toString());
        facts.put("stops", rule.stops().name());
        facts.put("basis", rule.basis());
        register.append(request.fileNumber(), "QUESTION_ASKED", officer, facts);
        notices.asked(request, wording, needed, limit, stop.made());
        Instant reminder = rule.remindBefore() == null ? null : ClockArithmetic.reminder(days, now, limit, rule.remindBefore());
        return new Dates(limit, reminder == null ? never(limit) : reminder, requests.of(id).stopTimer(limit));
    }

    void remind(String id, Instant limit) {
        Request request = requests.of(id);
        notices.toApplicant(request, "reminder", "Reminder: a question on license file {0}",
                Message.line("Your answer to question {0} is due by {1}.", request.number(), limit));
        register.append(request.fileNumber(), "QUESTION_REMINDED", Register.ENGINE, Map.of("question", request.number(), "answerBy", limit.toString()));
    }

    /**
     * The limit has passed without an answer: the applicant is warned and has a little more time.
     *
     * @param passed the limit; the grace follows it, or begins now where nothing would be left of it
     * @return the dates of the grace
     */
    Dates warn(String id, String setup, Instant passed) {
        Request request = requests.of(id);
        WorkingDays days = setups.of(setup).workingDays();
        Instant after = ClockArithmetic.plus(days, moment.passed(passed), request.ruled().warnGrace());
        Instant limit = after.isAfter(register.now()) ? after : ClockArithmetic.plus(days, register.now(), request.ruled().warnGrace());
        requests.warned(request, limit);
        register.append(request.fileNumber(), "APPLICANT_WARNED", Register.ENGINE, Map.of("question", request.number(), "answerBy", limit.toString()));
        notices.toApplicant(request, "warning", "Last warning: a question on license file {0}",
                Message.line("Question {0} has not been answered in time.", request.number()),
                Message.line("If it is not answered by {0}, your application lapses and the file is closed.", limit));
        notices.toOffice(request, "warning", Message.line("Question {0} has not been answered in time. The applicant was warned and has until {1}.",
                request.number(), limit));
        return new Dates(limit, never(limit), request.stopTimer(limit));
    }

    static Instant never(Instant limit) {
        return limit.plus(Duration.ofDays(1));
    }

    private static Map<String, Object> facts(Request request) {
        return new LinkedHashMap<>(Map.of("question", request.number(), "agency", request.agency()));
    }
}
