package dev.assent.handbook;

import java.util.Map;
import java.util.Optional;

/** What silence means, as the end of a sentence about somebody who is silent. */
final class Silence {
    private static final Map<String, String> MEANINGS = Map.ofEntries(Map.entry("DEEMED_NO_OBJECTION", "this counts as no objection"),
            Map.entry("DEEMED_OBJECTION", "this counts as an objection"), Map.entry("HOLD", "the file waits for its answer"),
            Map.entry("RIGHT_LAPSES", "its right lapses"), Map.entry("ABSENT", "it counts as absent, never as consenting"),
            Map.entry("CANNOT_CONFIRM", "the document counts as not confirmed, never as authentic"), Map.entry("NOTED", "this counts as noted"),
            Map.entry("UPHELD", "the objection counts as upheld"), Map.entry("OVERRULED", "the objection counts as overruled"),
            Map.entry("NEXT_RUNG", "the dispute goes on to the next rung"), Map.entry("FINAL", "what stood before is final"));

    private Silence() {
    }

    static String meaning(Clauses row, Cell cell) {
        String known = MEANINGS.get(cell.plain());
        return known != null ? row.words().say(known) : cell.isText() ? row.names().word(cell.plain(), "silenceMeans") : Words.code(cell.feel());
    }

    /** Says the columns silenceMeans, grace, escalateTo and afterGrace. */
    static void say(Clauses row) {
        Cell cell = row.row().cell("silenceMeans");
        if (cell.isEmpty()) {
            return;
        }
        row.take("silenceMeans");
        Optional<String> grace = row.time("grace", "unit");
        if (cell.is("ESCALATE")) {
            String other = row.take("escalateTo").map(to -> to.isText() ? row.names().agency(to.plain()) : Words.code(to.feel())).orElse("");
            row.say("If it is silent, {0} is asked to answer, too, within {1} more.", other, grace.orElse("0"));
            row.take("afterGrace").ifPresent(after -> row.say("If silence lasts, {0}.", meaning(row, after)));
        } else {
            row.say("If it is silent, {0}.", meaning(row, cell));
            grace.ifPresent(again -> row.say("The alarm is raised again after {0}, and so on.", again));
        }
    }
}
