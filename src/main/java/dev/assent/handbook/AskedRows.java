package dev.assent.handbook;

import java.util.Optional;

/** Whom a table asks: agencies on a file, embassies on a document, members of a committee for their votes. */
final class AskedRows implements Sentences {
    @Override
    public boolean knows(Table table) {
        return table.has("silenceMeans");
    }

    @Override
    public String heading(Clauses row) {
        if (isBallot(row.table())) {
            return row.row().cell("round").isEmpty() ? "" : row.words().say("Ballot {0}", Words.escaped(row.row().cell("round").plain()));
        }
        Cell agency = row.row().cell("agency");
        Cell round = row.row().cell("round");
        boolean several = row.table().rows().stream().map(each -> each.cell("round")).distinct().count() > 1;
        String who = agency.isText() ? row.names().agency(agency.plain()) : "";
        return who.isEmpty() || !several || round.isEmpty() ? who : row.words().say("{0}, round {1}", who, Words.escaped(round.plain()));
    }

    private static boolean isBallot(Table table) {
        return table.has("chair");
    }

    @Override
    public void say(Clauses row) {
        row.take("round");
        Optional<String> who = row.take("agency").map(cell -> cell.isText() ? row.names().agency(cell.plain()) : Words.code(cell.feel()));
        String where = row.where();
        String subject = "<b>" + who.orElseGet(() -> row.words().say("Such an agency")) + "</b>";
        row.say(act(row, where.isEmpty()), subject, where);
        row.time("limit", "unit").ifPresent(limit -> row.say("It answers within {0}.", limit));
        row.time("remindBefore", "unit").filter(none -> !row.row().cell("remindBefore").is("0")).ifPresent(before -> row.say("It is reminded {0} before that.", before));
        Counting.say(row);
        Silence.say(row);
        effect(row);
    }

    private static String act(Clauses row, boolean always) {
        if (isBallot(row.table())) {
            return always ? "{0} votes in every case." : "{0} votes where {1}.";
        }
        if (row.table().has("inform")) {
            return always ? "{0} verifies every document." : "{0} verifies the document where {1}.";
        }
        boolean callIn = row.row().cell("silenceMeans").is("RIGHT_LAPSES") && !row.table().has("opinionIs");
        return callIn ? always ? "{0} is informed in every case and may take it up." : "{0} is informed and may take the case up where {1}."
                : always ? "{0} is asked in every case." : "{0} is asked where {1}.";
    }

    private static void effect(Clauses row) {
        row.take("opinionIs").ifPresent(cell -> row.say(cell.is("BINDING") ? "Its opinion binds: an objection stands until it is settled."
                : cell.is("ADVISORY") ? "Its opinion advises." : "Its opinion: {0}.", Words.code(cell.plain())));
        if (row.table().has("inform")) {
            row.ifYes("mandatory", "No license is granted while this is still to be verified.");
            row.take("inform").ifPresent(cell -> row.say("{0} is told of a forgery.", cell.isText() ? row.names().agency(cell.plain()) : Words.code(cell.feel())));
        } else {
            row.ifYes("mandatory", "No license is granted while its opinion is missing.");
        }
        row.ifYes("chair", "It takes the chair.");
        row.ifYes("veto", "Its refusal is a veto.");
        row.take("calendar").ifPresent(cell -> row.say(cell.is("OWN") ? "Days are counted by its own calendar." : cell.is("SETUP") ? "Days are counted by the calendar of the State."
                : "Calendar: {0}.", Words.code(cell.plain())));
    }
}
