package dev.assent.handbook;

import java.util.Map;
import java.util.Optional;

/** The limit of the whole file, and what it means that it passes. */
final class OuterLimitRows implements Sentences {
    private static final Map<String, String> STOPS = Map.of("NONE", "No stop of a clock moves it.", "QUESTIONS", "While the applicant is asked something, it stands.", "ALL", "Every stop of the whole file stops it.");
    private static final Map<String, String> EXPIRY = Map.of("ALARM", "When it passes, the head of the authority takes the file up.", "CLIMBS", "When it passes, {0} takes the file up.",
            "RIGHT_TO_COMPLAIN", "When it passes, the head of the authority takes the file up, and the applicant may complain.",
            "RIGHT_TO_SUE", "When it passes, the head of the authority takes the file up, and the applicant may sue.",
            "DEEMED_REFUSAL", "When it passes, the whole application counts as refused; nobody signs that, and every open task of the file ends.");

    @Override
    public boolean knows(Table table) {
        return table.has("limit", "expiryMeans") && !table.has("rung") && !table.has("silenceMeans") && !table.asks("step");
    }

    @Override
    public void say(Clauses row) {
        String where = row.where();
        row.time("limit", "unit").ifPresent(limit -> row.say("<b>The whole file</b> is decided within {0}{1}.", limit, where.isEmpty() ? "" : row.words().say(" where {0}", where)));
        row.time("remindBefore", "unit").filter(none -> !row.row().cell("remindBefore").is("0")).ifPresent(before -> row.say("The reminder is sent {0} before that.", before));
        more(row);
    }

    /** What a row about this limit may say in whichever table it stands. */
    static void more(Clauses row) {
        Counting.say(row);
        row.take("stoppedBy").ifPresent(cell -> row.say(STOPS.getOrDefault(cell.plain(), "It is stopped by: {0}."), Words.code(cell.plain())));
        String body = row.take("climbsTo").map(cell -> cell.isText() ? row.names().agency(cell.plain()) : Words.code(cell.feel())).orElse("");
        row.take("expiryMeans").ifPresent(cell -> row.say(EXPIRY.getOrDefault(cell.plain(), "When it passes: {0}."), cell.is("CLIMBS") ? body : Words.code(cell.plain())));
        row.take("remedy").ifPresent(cell -> row.say("The applicant is told: “{0}”", cell.isText() ? row.words().written(cell.plain()) : Words.code(cell.feel())));
        row.time("remedyWithin", row.row().cell("remedyUnit").isEmpty() ? "unit" : "remedyUnit").ifPresent(within -> row.say("He may do so within {0}.", within));
        extension(row);
    }

    private static void extension(Clauses row) {
        Optional<String> by = row.take("extensionAgreedBy").map(cell -> cell.isText() ? row.names().agency(cell.plain()) : Words.code(cell.feel()));
        row.time("extendBy", "unit").ifPresent(most -> row.say(by.isEmpty() ? "The authority may ask for more time, {0} in all; its head agrees, never who asked."
                : "The authority may ask for more time, {0} in all; {1} agrees, never who asked.", most, by.orElse("")));
        row.take("extendTimes").ifPresent(times -> row.say("So often at most: {0}.", times.plain()));
    }
}
