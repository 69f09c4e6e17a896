package dev.assent.setup;

import java.util.List;
import java.util.Map;

/**
 * An agency that decides or is consulted; its id is the group of its staff.
 *
 * @param id          letters and digits, e.g. {@code foreignAffairs}
 * @param name        by language (en, ar)
 * @param mail        where notices to the whole agency go
 * @param head        user id of its head; heads and substitutes are the group {@code <id>Head}
 * @param substitutes user ids
 * @param ranks       user ids by rank above the head, e.g. {@code minister: [mona]}; null: none
 * @param specialist  is in no usual round, but may be invited
 * @param calendar    its own calendar, or null: the setup's
 */
public record Agency(String id, Map<String, String> name, String mail, String head, List<String> substitutes,
        Map<String, List<String>> ranks, boolean specialist, CalendarData calendar) {
    public static final String HEAD = "Head";

    public Agency {
        substitutes = substitutes == null ? List.of() : List.copyOf(substitutes);
        ranks = ranks == null ? Map.of() : Map.copyOf(ranks);
    }

    /** The group of the agency's head and substitutes. */
    public String headGroup() {
        return rankGroup("head");
    }

    /** The group of those who hold a rank in the agency, such as {@code defenceMinister}. */
    public String rankGroup(String rank) {
        return id + Character.toUpperCase(rank.charAt(0)) + rank.substring(1);
    }
}
