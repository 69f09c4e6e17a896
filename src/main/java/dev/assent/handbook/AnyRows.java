package dev.assent.handbook;

/** A table of which nothing more is known than its labels. */
final class AnyRows implements Sentences {
    @Override
    public boolean knows(Table table) {
        return true;
    }

    @Override
    public void say(Clauses row) {
        String where = row.where();
        row.say(where.isEmpty() ? "In every case:" : "Where {0}:", where);
    }
}
