package dev.assent.handbook;

import java.util.List;

/** How much more time may be agreed. */
final class ExtensionRows implements Sentences {
    @Override
    public boolean knows(Table table) {
        return table.has("maximum", "times");
    }

    @Override
    public void say(Clauses row) {
        List<String> units = row.asked("unit");
        String unit = units.isEmpty() ? "" : row.words().and(units.stream().map(each -> row.names().word(each, "unit")).toList());
        String where = row.where();
        String most = row.value("maximum").orElse("");
        String amount = unit.isEmpty() ? most : row.words().say("{0} ({1})", most, unit);
        row.say(where.isEmpty() ? "For one opinion no more may be agreed in all than <b>{0}</b>." : "For one opinion no more may be agreed in all than <b>{0}</b>, where {1}.", amount, where);
        row.value("times").ifPresent(times -> row.say("Requests that may be agreed: at most {0}.", times));
        row.time("decideWithin", "decideUnit").ifPresent(within -> row.say("The authority decides on a request within {0}; what is not decided in time is not extended.", within));
        row.time("remindBefore", "decideUnit").filter(none -> !row.row().cell("remindBefore").is("0")).ifPresent(before -> row.say("It is reminded {0} before that.", before));
    }
}
