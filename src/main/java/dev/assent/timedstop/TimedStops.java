package dev.assent.timedstop;

import dev.assent.clock.FileClock;
import dev.assent.notification.Message;
import dev.assent.notification.Notices;
import dev.assent.register.Register;
import dev.assent.setup.NationalSetups;
import dev.assent.text.Texts;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Stops the clocks while something is done outside, enters each step of it, and tells who has to know. */
@Component
class TimedStops {
    private static final String SUBJECT = "A step outside: license file {0}";

    /** @param id of its stop of the clocks */
    record Of(String id, String fileNumber, String setup, String authority, StopRule rule) {
    }

    private final FileClock clock;
    private final Register register;
    private final Notices notices;
    private final NationalSetups setups;
    private final Texts texts;

    TimedStops(FileClock clock, Register register, Notices notices, NationalSetups setups, Texts texts) {
        this.clock = clock;
        this.register = register;
        this.notices = notices;
        this.setups = setups;
        this.texts = texts;
    }

    /** It is asked for; {@code counts} says whether in time, so that its stop counts so far. */
    void asked(Of stop, StopWindows windows, String request, boolean counts, String officer) {
        boolean stops = counts && windows.rule().from() == StopRule.From.ASKED;
        if (stops) {
            stop(stop, officer);
        }
        Map<String, Object> facts = facts(stop);
        facts.put("text", request);
        facts.put("clockStopped", stops);
        when(facts, "stopsIfAskedBy", windows.askBy());
        when(facts, "basis", stop.rule().basis());
        register.append(stop.fileNumber(), "OUTSIDE_STEP_REQUESTED", officer, facts);
    }

    /** It has begun; {@code counts} says whether in time, as all before. */
    void begun(Of stop, StopWindows windows, String note, boolean counts, String officer) {
        boolean stops = counts && windows.rule().from() == StopRule.From.BEGUN;
        if (stops) {
            stop(stop, officer);
        }
        Map<String, Object> facts = facts(stop);
        facts.put("note", note);
        facts.put("clockStopped", counts);
        when(facts, "stopCountsIfFinishedBy", windows.closes());
        register.append(stop.fileNumber(), "OUTSIDE_STEP_BEGUN", officer, facts);
    }

    /** A window has closed: what it stood counts as never made, and the clocks run as if it had never been. */
    void forfeit(Of stop) {
        clock.forfeit(stop.id(), stop.fileNumber());
        register.append(stop.fileNumber(), "STOP_FORFEITED", Register.ENGINE, facts(stop));
        tell(stop, "forfeited", Message.line("It was not begun or finished in time: the clock runs as if it had never stood."));
    }

    /**
     * It is over, whatever came of it.
     *
     * @param clocks what becomes of its stop: RESTARTED, FORFEITED or NOT_STOPPED
     */
    void ended(Of stop, Findings findings, String clocks, String officer) {
        if (clocks.equals("RESTARTED")) {
            clock.restart(stop.id(), stop.fileNumber());
        }
        Map<String, Object> facts = facts(stop);
        facts.put("outcome", findings.outcome().name());
        facts.put("clock", clocks);
        when(facts, "finding", findings.finding());
        when(facts, "findings", findings.words());
        register.append(stop.fileNumber(), "OUTSIDE_STEP_ENDED", officer, facts);
        tell(stop, "ended", switch (findings.outcome()) {
            case LAIN -> Message.line("Its days have passed, and nothing was entered against it.");
            case UNANSWERED -> Message.line("Nobody has answered. The file goes on without it.");
            default -> Message.line("What came of it is entered.");
        });
    }

    private void stop(Of stop, String officer) {
        clock.stopWhole(stop.id(), stop.fileNumber(), stop.rule().clocks(), texts.say(Locale.forLanguageTag(setups.of(stop.setup()).language()), stop.rule().name()), officer);
    }

    private void tell(Of stop, String step, Message.Line line) {
        String name = texts.say(Locale.forLanguageTag(setups.of(stop.setup()).language()), stop.rule().name());
        notices.toGroup(stop.id() + "/" + step, stop.fileNumber(), stop.setup(), stop.authority(), Message.about(stop.fileNumber(), SUBJECT,
                Message.line("{0}", name), line));
    }

    private static Map<String, Object> facts(Of stop) {
        return new LinkedHashMap<>(Map.of("stop", stop.rule().name()));
    }

    private static void when(Map<String, Object> facts, String name, Object fact) {
        if (fact != null) {
            facts.put(name, fact instanceof Instant ? fact.toString() : fact);
        }
    }
}
