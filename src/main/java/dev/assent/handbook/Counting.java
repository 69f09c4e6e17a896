package dev.assent.handbook;

import java.util.Map;

/** From when a limit counts, and what becomes of a last day on which nobody works. */
final class Counting {
    private static final Map<String, String> FROM = Map.of("ASKED", "the moment of asking", "RECEIVED", "the receipt of the application", "COMPLETE", "the day on which the file was found complete",
            "ROUND_LIMIT", "the end of the last limit of the round", "DECISION_BELOW", "the decision of the rung below", "NOTICE_DELIVERED", "the delivery of the notice");
    private static final Map<String, String> LAST_DAY = Map.of("STAYS", "It ends on its last day, also where that is no working day.",
            "NEXT", "If the last day is no working day, it ends on the next one.", "PREVIOUS", "If the last day is no working day, it ends on the one before.");

    private Counting() {
    }

    /** Says the columns countsFrom and lastDay. */
    static void say(Clauses row) {
        from(row, "countsFrom", "The limit counts from {0}.");
        row.take("lastDay").ifPresent(cell -> row.say(LAST_DAY.getOrDefault(cell.plain(), "Last day: {0}."), Words.code(cell.plain())));
    }

    static void from(Clauses row, String column, String sentence) {
        row.take(column).ifPresent(cell -> row.say(sentence, FROM.containsKey(cell.plain()) ? row.words().say(FROM.get(cell.plain()))
                : cell.isText() ? row.words().say("the last entry of this kind in the record, {0}", row.names().word(cell.plain(), column)) : Words.code(cell.feel())));
    }
}
