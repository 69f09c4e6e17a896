package dev.assent.handbook;

import java.util.List;

/** By when steps are due, and the whole file. */
final class LimitRows implements Sentences {
    @Override
    public boolean knows(Table table) {
        return table.asks("step") && table.has("limit");
    }

    @Override
    public void say(Clauses row) {
        List<String> steps = row.asked("step");
        String where = row.where();
        String limit = row.time("limit", "unit").orElse("");
        String condition = where.isEmpty() ? "" : row.words().say(" where {0}", where);
        if (steps.isEmpty()) {
            row.say("Any other step is due within {0}{1}.", limit, condition);
        } else if (steps.equals(List.of("OuterLimit"))) {
            row.say("<b>The whole file</b> is decided within {0}{1}.", limit, condition);
        } else if (steps.equals(List.of("Completion"))) {
            row.say("<b>The applicant</b> supplies what is missing within {0}{1}.", limit, condition);
        } else {
            row.say("{0}: due within {1}{2}.", "<b>" + row.words().and(steps.stream().map(step -> row.names().word(step, "step")).toList()) + "</b>", limit, condition);
        }
        row.time("remindBefore", "unit").filter(none -> !row.row().cell("remindBefore").is("0")).ifPresent(before -> row.say("The reminder is sent {0} before that.", before));
        if (steps.contains("OuterLimit")) {
            OuterLimitRows.more(row);
        } else {
            Counting.say(row);
        }
        row.value("priority").ifPresent(priority -> row.say("Priority: {0}.", priority));
        row.take("onDuty").ifPresent(cell -> row.say("{0} may do it, too.", cell.isText() ? row.names().agency(cell.plain()) : Words.code(cell.feel())));
    }
}
