package dev.assent.handbook;

import java.util.Map;

/** What a regional convention bans, who exempts from it, by when, and what silence means. */
final class RegionRows implements Sentences {
    private static final Map<String, String> SILENCE = Map.of("DEEMED_NO_OBJECTION", "Its silence counts as consent.", "DEEMED_OBJECTION", "Its silence counts as an objection.",
            "ABSENT", "Its silence counts neither way.", "HOLD", "Its answer is waited for, and the alarm is raised.");
    private static final Map<String, String> DISPUTE = Map.of("REFUSED", "If that body is silent, the exemption is refused.", "HOLD", "If that body is silent, the file waits, and the alarm is raised.");

    @Override
    public boolean knows(Table table) {
        return table.has("convention", "carriedBy") || table.has("member", "memberSilence");
    }

    @Override
    public void say(Clauses row) {
        if (row.table().has("memberSilence")) {
            member(row);
        } else {
            ban(row);
        }
    }

    private static void member(Clauses row) {
        String member = row.take("member").map(cell -> row.names().word(cell.plain(), "member")).orElse("");
        String limit = row.time("limit", "unit").orElse("");
        String where = row.where();
        row.say(where.isEmpty() ? "<b>{0}</b> answers within {1}." : "<b>{0}</b> answers within {1} where {2}.", member, limit, where);
        row.take("enteredBy").ifPresent(cell -> row.say("Its answer is entered by {0}.", row.names().agency(cell.plain())));
        row.time("remindBefore", "unit").ifPresent(before -> row.say("Whoever has to act is reminded {0} before.", before));
        Counting.say(row);
        row.take("memberSilence").ifPresent(cell -> row.say(SILENCE.getOrDefault(cell.plain(), "{0}"), Words.code(cell.plain())));
    }

    private static void ban(Clauses row) {
        String convention = row.take("convention").map(cell -> row.words().written(cell.plain())).orElse("");
        String where = row.where();
        row.say(where.isEmpty() ? "<b>{0}</b> bans what it covers, unless it is exempted." : "<b>{0}</b> bans, unless it is exempted, where {1}.", convention, where);
        row.take("from").ifPresent(cell -> row.say("The ban holds from {0}.", Words.escaped(cell.plain())));
        row.take("until").ifPresent(cell -> row.say("The ban holds until {0}.", Words.escaped(cell.plain())));
        row.take("body").ifPresent(cell -> row.say("The request goes to {0}.", row.names().agency(cell.plain())));
        row.take("requestedBy").ifPresent(cell -> row.say("It is sent by {0}.", row.names().agency(cell.plain())));
        row.take("clocksStand").ifPresent(cell -> row.say(cell.is("NONE") ? "Meanwhile no clock stands." : "Meanwhile {0}.",
                row.words().say(StopRows.STOPS.getOrDefault(cell.plain(), cell.plain()))));
        row.take("carriedBy").ifPresent(cell -> row.say("Its members exempt by: {0}.", row.words().say(VoteRows.RULES.getOrDefault(cell.plain(), cell.plain()))));
        row.take("quorum").ifPresent(cell -> row.say("So many of them have to answer: {0}.", Words.escaped(cell.plain())));
        String within = row.time("disputeLimit", "unit").orElse("");
        row.take("disputeBody").ifPresentOrElse(cell -> row.say("What they do not carry goes to the body for disputes; its decision is entered by {0}, within {1}.",
                row.names().agency(cell.plain()), within), () -> row.say("What they do not carry is refused."));
        row.time("remindBefore", "unit").ifPresent(before -> row.say("Whoever has to act is reminded {0} before.", before));
        row.take("disputeSilence").ifPresent(cell -> row.say(DISPUTE.getOrDefault(cell.plain(), "{0}"), Words.code(cell.plain())));
        row.time("validFor", "validUnit").ifPresent(held -> row.say("An exemption holds for {0}.", held));
        Counting.say(row);
    }
}
