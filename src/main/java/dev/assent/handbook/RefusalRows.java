package dev.assent.handbook;

/** What is refused when somebody submits it. */
final class RefusalRows implements Sentences {
    @Override
    public boolean knows(Table table) {
        return table.has("message");
    }

    @Override
    public void say(Clauses row) {
        String where = row.where();
        String message = row.take("message").map(cell -> cell.isText() ? row.words().written(cell.plain()) : Words.code(cell.feel())).orElse("");
        String field = row.take("field").filter(Cell::isText).flatMap(cell -> row.names().label(cell.plain())).map(row.words()::written).orElse("");
        row.say(where.isEmpty() ? "It is refused in every case: “{1}”" : "It is refused where {0}: “{1}”", where, message);
        if (!field.isEmpty()) {
            row.say("Question: {0}.", field);
        }
    }
}
