package dev.assent.replica;

import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where lists and figures are read. What a step decides by, and what a person has just written, is read from the database itself and never here. */
public final class Reads {
    private final Supplier<JdbcTemplate> where;

    Reads(Supplier<JdbcTemplate> where) {
        this.where = where;
    }

    public static Reads of(JdbcTemplate database) {
        return new Reads(() -> database);
    }

    /** Ask anew for each question: where to read may change from one to the next. */
    public JdbcTemplate template() {
        return where.get();
    }

    public JdbcClient client() {
        return JdbcClient.create(template());
    }
}
