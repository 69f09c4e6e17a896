package dev.assent.setup;

import dev.assent.calendar.WorkingDays;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A national way of deciding, as its folder says.
 *
 * @param setup     id of its process, e.g. {@code LeadAuthority}
 * @param name      by language
 * @param state     ISO 3166-1 alpha-2 code of the State, or a code of its own list
 * @param language  of letters and notices, e.g. en
 * @param authority id of the deciding agency
 * @param countries codes beyond ISO 3166-1, with names by language
 * @param calendar  working days of the State
 * @param retention how long a closed file is kept at least; never less than the treaty's ten years (ATT Art. 12)
 * @param agencies  who takes part
 */
public record NationalSetup(String setup, Map<String, String> name, String state, String language, String authority,
        Map<String, Map<String, String>> countries, CalendarData calendar, Period retention, List<Agency> agencies,
        Map<String, WorkingDays> calendars) {

    public Optional<Agency> agency(String id) {
        return agencies.stream().filter(a -> a.id().equals(id) || a.headGroup().equals(id)).findFirst();
    }

    /** The deciding authority. */
    public Agency decider() {
        return agency(authority).orElseThrow();
    }

    /** The working days of the setup itself. */
    public WorkingDays workingDays() {
        return calendars.get("");
    }

    /** The agency's own calendar where it has one, else the setup's. */
    public WorkingDays workingDays(String agency) {
        return calendars.getOrDefault(agency, workingDays());
    }

    /** The agency's name in a language, English where that is missing, its id where it is unknown. */
    public String agencyName(String id, String languageCode) {
        return agency(id).map(a -> a.name().getOrDefault(languageCode, a.name().get("en"))).orElse(id);
    }
}
