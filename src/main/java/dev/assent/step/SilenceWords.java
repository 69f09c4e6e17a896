package dev.assent.step;

import java.util.Map;

/** What happens if nobody answers, for each meaning of silence that a table may name; keys of the dictionary. */
final class SilenceWords {
    private static final Map<String, String> SENTENCES = Map.ofEntries(
            Map.entry("DEEMED_NO_OBJECTION", "If no answer arrives in time, this counts as no objection."),
            Map.entry("DEEMED_OBJECTION", "If no answer arrives in time, this counts as an objection."),
            Map.entry("HOLD", "If no answer arrives in time, the file waits until there is an answer."),
            Map.entry("ESCALATE", "If no answer arrives in time, {0} is asked to answer, too."),
            Map.entry("RIGHT_LAPSES", "If no answer arrives in time, your agency can no longer take up this file."),
            Map.entry("ABSENT", "If no vote arrives in time, this counts as absence, never as consent."),
            Map.entry("STRICTER_ANSWER", "If the leads do not agree in time, the stricter answer holds."),
            Map.entry("NOTED", "If no answer arrives in time, this counts as noted."),
            Map.entry("CANNOT_CONFIRM", "If no answer arrives in time, the document counts as not confirmed, never as authentic."),
            Map.entry("APPLICATION_LAPSES", "If no answer arrives in time, the applicant is warned; after that the application lapses."),
            Map.entry("NOT_EXTENDED", "What is not decided in time is not extended."),
            Map.entry("CLOCK_RUNS", "If it is not done in time, the clock runs as if it had never stood."),
            Map.entry("NO_LIMIT", "No time limit runs for you; the time limit of the whole file does."),
            Map.entry("NOT_LODGED", "If nobody escalates in time, what stands now is final."),
            Map.entry("CLIMBS", "If nobody escalates in time, the dispute goes on by itself."),
            Map.entry("UPHELD", "If you do not decide in time, the objection counts as upheld."),
            Map.entry("OVERRULED", "If you do not decide in time, the objection counts as overruled."),
            Map.entry("NEXT_RUNG", "If you do not decide in time, the dispute goes on to the next body."),
            Map.entry("FINAL", "If you do not decide in time, what stood before is final."));

    private SilenceWords() {
    }

    static String of(Object silenceMeans) {
        return SENTENCES.getOrDefault(String.valueOf(silenceMeans), "If no answer arrives in time, the procedure goes on without it.");
    }
}
