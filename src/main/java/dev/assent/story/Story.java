package dev.assent.story;

import dev.assent.setup.NationalSetup;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/**
 * A story that can be played.
 *
 * @param file        from the root of the models
 * @param line        of its sentence
 * @param sentence    what it tells
 * @param people      of its own, each with the group
 * @param application as the API takes it, without reference and setup
 * @param days        in their order; the application is handed in at the beginning of the first
 */
record Story(String file, int line, String sentence, NationalSetup setup, Map<String, String> people, Map<String, Object> application, List<Day> days) {
    /** A moment of the setup's own zone. */
    Instant instant(LocalDateTime local) {
        return local.atZone(setup.workingDays().zone()).toInstant();
    }
}
