package dev.assent.information;

import dev.assent.calendar.ClockArithmetic;
import dev.assent.calendar.TimeLimit;
import dev.assent.calendar.WorkingDays;
import dev.assent.consultation.FileClock;
import dev.assent.consultation.OpenConsultations;
import dev.assent.register.Register;
import dev.assent.setup.NationalSetup;
import dev.assent.setup.NationalSetups;
import dev.assent.text.Texts;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** What a question does to the clocks of its file, by the row of its table and the calendar of its setup. */
@Component
class QuestionClock {
    /**
     * @param made        whether a clock is stopped
     * @param askBy       the last moment at which the question would have stopped it; null: there is none
     * @param countsUntil the last moment at which an answer leaves the stop in force; null: there is none
     */
    record Stop(boolean made, Instant askBy, Instant countsUntil) {
        /** As the record tells it. */
        Map<String, Object> facts() {
            Map<String, Object> facts = new TreeMap<>(Map.of("clockStopped", made));
            if (askBy != null) {
                facts.put("stopsIfAskedBy", askBy.toString());
            }
            if (countsUntil != null) {
                facts.put("stopCountsIfAnsweredBy", countsUntil.toString());
            }
            return facts;
        }
    }

    private final FileClock clock;
    private final OpenConsultations consultations;
    private final Requests requests;
    private final Register register;
    private final NationalSetups setups;
    private final Texts texts;

    QuestionClock(FileClock clock, OpenConsultations consultations, Requests requests, Register register, NationalSetups setups, Texts texts) {
        this.clock = clock;
        this.consultations = consultations;
        this.requests = requests;
        this.register = register;
        this.setups = setups;
        this.texts = texts;
    }

    /**
     * Stops the clocks the row names, if the question is asked in time.
     *
     * @param by who puts the question to the applicant
     */
    Stop stop(Request request, String setup, String by) {
        QuestionRule rule = request.ruled();
        NationalSetup national = setups.of(setup);
        List<OpenConsultations.Open> asked = consultations.of(request.fileNumber());
        List<OpenConsultations.Open> own = asked.stream().filter(open -> open.agency().equals(request.agency())).toList();
        if (rule.stops() == QuestionRule.Stops.NONE || rule.stops() == QuestionRule.Stops.ASKING && own.isEmpty()) {
            return new Stop(false, null, null);
        }
        // the agency's own time counts; for the lead, which has none, the clock that has run longest
        Instant start = (own.isEmpty() ? asked : own).stream().map(OpenConsultations.Open::askedAt).min(Instant::compareTo).orElse(register.now());
        Instant askBy = rule.askWithin() == null ? null : deadline(national, start, rule.askWithin());
        if (askBy != null && register.now().isAfter(askBy)) {
            return new Stop(false, askBy, null);
        }
        clock.stop(request.id(), request.fileNumber(), rule.stops() == QuestionRule.Stops.ALL ? null : request.agency(),
                texts.say(Locale.forLanguageTag(national.language()), "Question {0} to the applicant", request.number()), by);
        return new Stop(true, askBy, rule.finishWithin() == null ? null : deadline(national, register.now(), rule.finishWithin()));
    }

    /** The question is settled: the clocks run again, or as if they had never stood when that comes too late. */
    String settle(Request request) {
        if (!request.stops()) {
            return request.stopped() ? "FORFEITED" : "NOT_STOPPED";
        }
        if (request.tooLate(register.now())) {
            forfeit(request);
            return "FORFEITED";
        }
        clock.restart(request.id(), request.fileNumber());
        return "RESTARTED";
    }

    /** The condition of the stop is broken: it counts as never made. */
    void forfeit(Request request) {
        requests.forfeited(request);
        clock.forfeit(request.id(), request.fileNumber());
        register.append(request.fileNumber(), "STOP_FORFEITED", Register.ENGINE, Map.of("question", request.number(), "agency", request.agency()));
    }

    private static Instant deadline(NationalSetup setup, Instant start, TimeLimit limit) {
        WorkingDays days = setup.workingDays();
        return ClockArithmetic.deadline(days, start, limit, List.of());
    }
}
