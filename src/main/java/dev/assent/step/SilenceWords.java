package dev.assent.step;

import java.util.Map;

/** What happens if nobody answers, for each meaning of silence that a table may name; keys of the dictionary. */
final class SilenceWords {
    private static final Map<String, String> SENTENCES = Map.of(
            "DEEMED_NO_OBJECTION", "If no answer arrives in time, this counts as no objection.",
            "DEEMED_OBJECTION", "If no answer arrives in time, this counts as an objection.",
            "HOLD", "If no answer arrives in time, the file waits until there is an answer.",
            "ESCALATE", "If no answer arrives in time, {0} is asked to answer, too.",
            "RIGHT_LAPSES", "If no answer arrives in time, your agency can no longer take up this file.",
            "ABSENT", "If no vote arrives in time, this counts as absence, never as consent.",
            "APPLICATION_LAPSES", "If no answer arrives in time, the applicant is warned; after that the application lapses.",
            "NOT_EXTENDED", "What is not decided in time is not extended.",
            "CANNOT_CONFIRM", "If no answer arrives in time, the document counts as not confirmed, never as authentic.");

    private SilenceWords() {
    }

    static String of(Object silenceMeans) {
        return SENTENCES.getOrDefault(String.valueOf(silenceMeans), "If no answer arrives in time, the procedure goes on without it.");
    }
}
