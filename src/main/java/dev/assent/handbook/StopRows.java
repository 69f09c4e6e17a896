package dev.assent.handbook;

import java.util.Map;

/** A stop of the clocks that is no question to the applicant: what is done outside, which clocks stand meanwhile, and within which windows. */
final class StopRows implements Sentences {
    static final Map<String, String> STOPS = Map.of("ALL", "the clocks of all who are asked and that of the file stand", "CONSULTATIONS", "the clocks of all who are asked stand",
            "FILE", "the clock of the file stands");
    private static final Map<String, String> FROM = Map.of("ASKED", "They stand from the moment it is requested.", "BEGUN", "They stand from the moment it has begun.");

    @Override
    public boolean knows(Table table) {
        return table.has("stops", "waitsAtMost");
    }

    @Override
    public void say(Clauses row) {
        String name = row.take("name").map(cell -> row.words().written(cell.plain())).orElse("");
        String stops = row.take("stops").map(cell -> row.words().say(STOPS.getOrDefault(cell.plain(), cell.plain()))).orElse("");
        String where = row.where();
        row.say(where.isEmpty() ? "<b>{0}</b>: meanwhile {1}." : "<b>{0}</b>, where {2}: meanwhile {1}.", name, stops, where);
        row.take("stopsFrom").ifPresent(cell -> row.say(FROM.getOrDefault(cell.plain(), "They stand from: {0}."), Words.code(cell.plain())));
        row.time("askWithin", "unit").ifPresent(within -> row.say("Requested later than within {0}, it stops nothing.", within));
        row.time("beginWithin", "unit").ifPresent(within -> row.say("If it has not begun within {0}, the stop counts as never made.", within));
        row.time("finishWithin", "unit").ifPresent(within -> row.say("If it is not finished within {0}, the stop counts as never made.", within));
        row.time("liesFor", "unit").ifPresent(days -> row.say("It ends by itself after {0}.", days));
        row.time("waitsAtMost", "unit").ifPresent(most -> row.say("The file waits for it for {0} at most.", most));
        row.time("remindBefore", "unit").ifPresent(before -> row.say("Whoever has to act is reminded {0} before.", before));
        row.take("askedBy").ifPresent(cell -> row.say("It is requested by {0}.", row.names().agency(cell.plain())));
        row.take("begunBy").ifPresent(cell -> row.say("That it has begun is entered by {0}.", row.names().agency(cell.plain())));
        row.take("endedBy").ifPresent(cell -> row.say("What came of it is entered by {0}.", row.names().agency(cell.plain())));
    }
}
