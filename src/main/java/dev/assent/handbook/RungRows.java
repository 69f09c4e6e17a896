package dev.assent.handbook;

import java.util.Arrays;
import java.util.Map;

/** The rungs of a ladder: who may climb, to whom, by when, and what its silence means. */
final class RungRows implements Sentences {
    private static final Map<String, String> WHO = Map.of("LEAD", "the deciding authority", "OBJECTORS", "whoever objected", "CONSULTED", "whoever was consulted",
            "DISSENTERS", "whoever dissents", "APPLICANT", "the applicant", "MEMBERS", "any member");
    private static final Map<String, String> CONTENT = Map.of("REASONS", "reasons", "REASONS_AND_LEGAL_BASIS", "reasons and a legal basis",
            "REASONS_LEGAL_BASIS_AND_PROPOSAL", "reasons, a legal basis and a proposal");

    @Override
    public boolean knows(Table table) {
        return table.has("rung", "body");
    }

    @Override
    public String heading(Clauses row) {
        Cell rung = row.row().cell("rung");
        return rung.isNumber() ? row.words().say("Rung {0}", rung.plain()) : "";
    }

    @Override
    public void say(Clauses row) {
        row.take("rung");
        String body = row.take("body").map(cell -> cell.isText() ? row.names().agency(cell.plain()) : Words.code(cell.feel())).orElse("");
        String where = row.where();
        row.say(where.isEmpty() ? "{0} decides on this rung." : "{0} decides on this rung where {1}.", "<b>" + body + "</b>", where);
        climb(row);
        row.take("contentRequired").filter(cell -> !cell.is("NONE")).ifPresent(cell -> row.say("The escalation gives {0}.",
                CONTENT.containsKey(cell.plain()) ? row.words().say(CONTENT.get(cell.plain())) : row.names().word(cell.plain(), "contentRequired")));
        String rank = row.take("decidingRank").map(cell -> row.names().rank(cell.plain())).orElse("");
        row.time("limit", "unit").ifPresent(limit -> row.say(rank.isEmpty() ? "The body decides within {0}." : "The body decides within {0}; its decision is entered by this rank at least: {1}.", limit, rank));
        row.time("remindBefore", "unit").filter(none -> !row.row().cell("remindBefore").is("0")).ifPresent(before -> row.say("All are reminded {0} before their limits.", before));
        row.take("expiryMeans").ifPresent(cell -> row.say("If the body is silent, {0}.", cell.is("HOLD") ? row.words().say("the file waits, and the alarm is raised again after each limit")
                : Silence.meaning(row, cell)));
    }

    private static void climb(Clauses row) {
        row.take("mayEscalate").ifPresent(cell -> {
            if (cell.is("AUTOMATIC")) {
                row.say("It is reached without anybody's act.");
                row.time("escalateWithin", "unit").ifPresent(within -> row.say("The time for it is {0}.", within));
            } else {
                String who = row.words().and(Arrays.stream(cell.plain().split(",\\s*")).map(word -> WHO.containsKey(word) ? row.words().say(WHO.get(word)) : row.names().agency(word)).toList());
                row.time("escalateWithin", "unit").ifPresentOrElse(within -> row.say("To it may climb, within {0}: {1}.", within, who), () -> row.say("To it may climb: {0}.", who));
            }
        });
        row.take("signatoryRank").ifPresent(cell -> row.say("An escalation is signed by this rank at least: {0}.", row.names().rank(cell.plain())));
    }
}
