package dev.assent.setup;

import dev.assent.calendar.WorkingDays;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
 * @param ranks     above an officer, lowest first; the first is the head's
 * @param agencies  who takes part
 * @param readings  KEPT or NOT_KEPT: whether the law of the State wants it kept who looked at which file
 */
public record NationalSetup(String setup, Map<String, String> name, String state, String language, String authority,
        Map<String, Map<String, String>> countries, CalendarData calendar, Period retention, List<String> ranks, List<Agency> agencies,
        Map<String, WorkingDays> calendars, Readings readings) {
    /** Whether it is kept who looked at a file. */
    public enum Readings {
        KEPT, NOT_KEPT
    }


    /** The agency of this id, or the one to which a group of heads or of another rank belongs. */
    public Optional<Agency> agency(String group) {
        return agencies.stream().filter(a -> a.id().equals(group) || ranks.stream().anyMatch(rank -> a.rankGroup(rank).equals(group))).findFirst();
    }

    /**
     * The ranks that a member of these groups holds in an agency, from officer upwards: who holds a rank holds those below it.
     *
     * @param groups of the person
     * @return empty for a stranger to the agency
     */
    public List<String> ranksHeld(String agency, Collection<String> groups) {
        int highest = agency(agency).map(known -> IntStream.range(0, ranks.size())
                .filter(place -> groups.contains(known.rankGroup(ranks.get(place)))).max().orElse(-1)).orElse(-1);
        if (highest < 0 && !groups.contains(agency)) {
            return List.of();
        }
        return Stream.concat(Stream.of("officer"), ranks.stream().limit(highest + 1L)).toList();
    }

    /** Is it kept who looked at a file? */
    public boolean readingsKept() {
        return readings == Readings.KEPT;
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

    /** The agency's name by language; its id, as if it were English, where it is unknown. */
    public Map<String, String> agencyNames(String id) {
        return agency(id).map(Agency::name).orElse(Map.of("en", id));
    }

    /** The agency's name in a language, English where that is missing, its id where it is unknown. */
    public String agencyName(String id, String languageCode) {
        return agency(id).map(a -> a.name().getOrDefault(languageCode, a.name().get("en"))).orElse(id);
    }
}
