package dev.assent.information;

import dev.assent.calendar.ClockArithmetic;
import dev.assent.calendar.TimeLimit;
import dev.assent.calendar.WorkingDays;
import dev.assent.clock.FileClock;
import dev.assent.consultation.OpenConsultations;
import dev.assent.engine.Moment;
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
    private final Moment moment;

    QuestionClock(FileClock clock, OpenConsultations consultations, Requests requests, Register register, NationalSetups setups, Texts texts,
            Moment moment) {
        this.clock = clock;
        this.consultations = consultations;
        this.requests = requests;
        this.register = register;
        this.setups = setups;
        this.texts = texts;
        this.moment = moment;
    }

    /** Somebody wants to know: the clocks stand from now on where the row counts a question from when it was asked. */
    Stop asked(Request request, String setup, String by) {
        return request.ruled().from() == QuestionRule.From.ASKED ? stop(request, setup, by) : new Stop(false, null, null);
    }

    /** The question is put to the applicant: what it does to the clocks, from when it was asked or from now, as the row says. */
    Stop put(Request request, String setup, String by) {
        QuestionRule rule = request.ruled();
        Stop stop = rule.from() == QuestionRule.From.ASKED ? new Stop(request.stops(), askBy(request, setups.of(setup)), null) : stop(request, setup, by);
        return stop.made() && rule.finishWithin() != null ? new Stop(true, stop.askBy(), deadline(setups.of(setup), moment.begins(), rule.finishWithin())) : stop;
    }

    private Stop stop(Request request, String setup, String by) {
        NationalSetup national = setups.of(setup);
        Instant askBy = askBy(request, national);
        if (!touches(request) || askBy != null && moment.begins().isAfter(askBy)) {
            return new Stop(false, askBy, null);
        }
        clock.stop(request.id(), request.fileNumber(), request.ruled().stops() == QuestionRule.Stops.ALL ? null : whose(request),
                texts.say(Locale.forLanguageTag(national.language()), "Question {0} to the applicant", request.number()), by);
        return new Stop(true, askBy, null);
    }

    /** Is there a clock that the row would stop? */
    private boolean touches(Request request) {
        return switch (request.ruled().stops()) {
            case ALL -> true;
            case ASKING -> !own(request).isEmpty();
            case NONE -> false;
        };
    }

    // an embassy has a clock, too, and whoever is asked in the place of another has that one's
    private List<OpenConsultations.Open> own(Request request) {
        return consultations.clocks(request.fileNumber(), request.agency());
    }

    private String whose(Request request) {
        return own(request).stream().map(OpenConsultations.Open::agency).findFirst().orElse(request.agency());
    }

    /** The agency's own time counts; for the lead, which has none, the clock that has run longest. */
    private Instant askBy(Request request, NationalSetup national) {
        if (request.ruled().askWithin() == null || !touches(request)) {
            return null;
        }
        List<OpenConsultations.Open> own = own(request);
        Instant start = (own.isEmpty() ? consultations.of(request.fileNumber()) : own).stream().map(OpenConsultations.Open::askedAt).min(Instant::compareTo)
                .orElseGet(moment::begins);
        return deadline(national, start, request.ruled().askWithin());
    }

    /** The question is settled: the clocks run again, or as if they had never stood when that comes too late. */
    String settle(Request request) {
        if (!request.stops()) {
            return request.stopped() ? "FORFEITED" : "NOT_STOPPED";
        }
        if (request.tooLate(moment.begins())) {
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
