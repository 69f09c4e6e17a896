package dev.assent.handbook;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rungs of a ladder: who may climb, to whom, by when, and what its silence means. */
final class RungRows implements Sentences {
    private static final Map<String, String> WHO = Map.of("LEAD", "the deciding authority", "OBJECTORS", "whoever objected", "CONSULTED", "whoever was consulted",
            "DISSENTERS", "whoever said something else than what stands", "APPLICANT", "the applicant", "MEMBERS", "every member of the ballot", "BODY", "the body itself, on its own initiative");
    private static final Map<String, String> OPENS = Map.of("DISPUTE", "It opens on a dispute.", "SILENCE", "It opens on a dispute, and where an agency of the round did not answer in time.",
            "ALWAYS", "It opens on every file, also where all agree.");
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
        if (row.row().cell("limit").isEmpty() && row.row().cell("membersTable").isEmpty()) {
            row.say("The body decides without a time limit of its own; the limit of the whole file runs on.");
        }
        row.time("remindBefore", "unit").filter(none -> !row.row().cell("remindBefore").is("0")).ifPresent(before -> row.say("All are reminded {0} before their limits.", before));
        Counting.say(row);
        ballot(row);
        row.take("expiryMeans").ifPresent(cell -> row.say(row.table().has("membersTable") && !row.row().cell("membersTable").isEmpty() ? "If the ballot carries nothing, {0}." : "If the body is silent, {0}.", cell.is("HOLD") ? row.words().say("the file waits, and the alarm is raised again after each limit")
                : Silence.meaning(row, cell)));
    }

    private static void climb(Clauses row) {
        row.take("opensOn").ifPresent(cell -> row.say(OPENS.getOrDefault(cell.plain(), "It opens on: {0}."), Words.code(cell.plain())));
        row.take("mayEscalate").ifPresent(cell -> {
            List<String> all = Arrays.stream(cell.plain().split(",\\s*")).toList();
            String who = row.words().and(all.stream().filter(word -> !word.equals("AUTOMATIC")).map(word -> WHO.containsKey(word) ? row.words().say(WHO.get(word)) : row.names().agency(word)).toList());
            Optional<String> within = row.time("escalateWithin", "unit");
            if (!who.isEmpty()) {
                within.ifPresentOrElse(time -> row.say("To it may climb, within {0}: {1}.", time, who), () -> row.say("To it may climb: {0}.", who));
            }
            if (all.contains("AUTOMATIC")) {
                row.say(who.isEmpty() ? "It is reached at once, without anybody's act." : "When that time is over it is reached without anybody's act.");
            }
        });
        Counting.from(row, "windowCountsFrom", "The time to climb counts from {0}.");
        row.take("signatoryRank").ifPresent(cell -> row.say("An escalation is signed by this rank at least: {0}.", row.names().rank(cell.plain())));
    }

    private static void ballot(Clauses row) {
        row.take("membersTable").ifPresent(cell -> row.say("The body decides by a ballot; its members: {0}.", row.names().table(cell.plain())));
        row.take("votesTable").ifPresent(cell -> row.say("The majorities of that ballot: {0}.", row.names().table(cell.plain())));
        row.take("overrules").ifPresent(cell -> row.say(cell.is("OWN_ROUND") ? "Overruling takes away the binding objections of its own round alone." : "Overruling takes away every binding objection."));
    }
}
