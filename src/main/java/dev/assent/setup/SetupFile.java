package dev.assent.setup;

import dev.assent.calendar.WorkingDays;
import java.time.Period;
import java.util.List;
import java.util.Map;

/** The YAML of a setup, as written; {@link SetupReader} turns it into a {@link NationalSetup}. */
record SetupFile(String setup, Map<String, String> name, String state, String language, String authority,
        Map<String, Map<String, String>> countries, CalendarData calendar, Period retention, List<String> ranks, List<Agency> agencies,
        NationalSetup.Readings readings) {

    NationalSetup with(Map<String, WorkingDays> calendars) {
        return new NationalSetup(setup, name, state, language == null ? "en" : language, authority,
                countries == null ? Map.of() : countries, calendar, retention,
                ranks == null ? List.of("head") : List.copyOf(ranks), List.copyOf(agencies), calendars,
                readings == null ? NationalSetup.Readings.NOT_KEPT : readings);
    }
}
