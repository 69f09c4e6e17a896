package dev.assent.region;

import dev.assent.calendar.LastDay;
import dev.assent.calendar.TimeLimit;
import dev.assent.calendar.Unit;
import dev.assent.clock.FileClock;
import dev.assent.engine.NumberColumns;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a table of regional bans: what a convention bans, and how an exemption from it is decided.
 *
 * @param convention   its name in English, which the table of its member States asks for
 * @param body         agency of the regional body, to which the request goes
 * @param requestedBy  group that sends it; null: the authority
 * @param clocks       whose clocks stand from the request to its end; null: nobody's
 * @param carriedBy    the rule of the table {@code VoteRule} by which its members exempt
 * @param quorum       how many members have to answer; 0: none
 * @param disputeBody  group that enters what the body for disputes decides; null: there is none, and what is not carried is refused
 * @param disputeLimit by when it decides; null where there is none
 * @param remindBefore how long before that it is reminded; null: not at all
 * @param silence      what it means that it does not
 * @param validFor     how long an exemption holds, from the day on which it is granted; null: without an end
 * @param from         first day on which the ban holds; null: it always did
 * @param until        last day on which it holds; null: none
 * @param basis        the law
 */
record BanRule(String convention, String body, String requestedBy, FileClock.Clocks clocks, String carriedBy, int quorum, String disputeBody, TimeLimit disputeLimit,
        TimeLimit remindBefore, DisputeSilence silence, TimeLimit validFor, LocalDate from, LocalDate until, String basis) {
    static final String NO_CLOCK = "NONE";

    /** What it means that the body for disputes is silent: never that the transfer is exempt. */
    enum DisputeSilence { REFUSED, HOLD }

    /**
     * Reads a row.
     *
     * @throws IllegalArgumentException if a word or number is none of those it may be
     */
    static BanRule of(Map<String, Object> row) {
        String stand = word(row, "clocksStand").filter(clocks -> !clocks.equals(NO_CLOCK)).orElse(null);
        return new BanRule(word(row, "convention").orElseThrow(() -> new IllegalArgumentException("A row of the table of regional bans names no convention: " + row)),
                word(row, "body").orElseThrow(() -> new IllegalArgumentException("A row of the table of regional bans names no body: " + row)),
                word(row, "requestedBy").orElse(null), stand == null ? null : FileClock.Clocks.valueOf(stand), word(row, "carriedBy").orElse("UNANIMITY"),
                NumberColumns.whole(row, "quorum").orElse(0), word(row, "disputeBody").orElse(null), limit(row, "disputeLimit", "unit"), limit(row, "remindBefore", "unit"),
                DisputeSilence.valueOf(word(row, "disputeSilence").orElse(DisputeSilence.REFUSED.name())), limit(row, "validFor", "validUnit"), day(row, "from"), day(row, "until"),
                word(row, "basis").orElse(""));
    }

    boolean holds(LocalDate today) {
        return (from == null || !today.isBefore(from)) && (until == null || !today.isAfter(until));
    }

    static TimeLimit limit(Map<String, Object> row, String column, String unitColumn) {
        int amount = NumberColumns.whole(row, column).orElse(0);
        return amount > 0 ? new TimeLimit(amount, Unit.parse(word(row, unitColumn).orElse("")), column.equals("remindBefore") ? LastDay.STAYS : LastDay.of(row.get("lastDay"))) : null;
    }

    static Optional<String> word(Map<String, Object> row, String column) {
        return Optional.ofNullable(row.get(column)).map(Object::toString).map(String::strip).filter(said -> !said.isEmpty());
    }

    private static LocalDate day(Map<String, Object> row, String column) {
        return word(row, column).map(LocalDate::parse).orElse(null);
    }
}
