package dev.assent.handbook;

import java.util.Map;

/** What a question to the applicant does to the clock, and how long he has. */
final class QuestionRows implements Sentences {
    private static final Map<String, String> STOPS = Map.of("ALL", "the clocks of all who are asked stand", "ASKING", "the clock of the agency that asks stands", "NONE", "no clock stands");
    private static final Map<String, String> FROM = Map.of("ASKED", "It stands from the moment the agency asked.", "FORWARDED", "It stands from the moment the question was put to the applicant.");

    @Override
    public boolean knows(Table table) {
        return table.has("stops", "answerLimit");
    }

    @Override
    public void say(Clauses row) {
        String where = row.where();
        String stops = row.take("stops").map(cell -> STOPS.containsKey(cell.plain()) ? row.words().say(STOPS.get(cell.plain())) : Words.code(cell.feel())).orElse("");
        row.say(where.isEmpty() ? "While a question to the applicant is open, <b>{0}</b>." : "While a question to the applicant is open, <b>{0}</b>, where {1}.", stops, where);
        row.take("stopsFrom").filter(cell -> !row.row().cell("stops").is("NONE")).ifPresent(cell -> row.say(FROM.getOrDefault(cell.plain(), "It stands from: {0}."), Words.code(cell.plain())));
        row.time("askWithin", "unit").ifPresent(within -> row.say("Asked later than {0} after the consultation began, it stops nothing.", within));
        row.time("finishWithin", "unit").ifPresent(within -> row.say("If it is not settled within {0}, the stop counts as never made.", within));
        row.time("answerLimit", "unit").ifPresent(limit -> row.say("The applicant answers within {0}.", limit));
        row.time("remindBefore", "unit").ifPresent(before -> row.say("He is reminded {0} before that.", before));
        row.time("warnGrace", "unit").ifPresent(grace -> row.say("If he is silent, he is warned once and has {0} more; after that the application lapses.", grace));
    }
}
