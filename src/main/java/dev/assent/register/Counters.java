package dev.assent.register;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Numbers without gaps: taken in the transaction that uses them. */
@Component
public class Counters {
    private final JdbcClient jdbc;
    private final CounterRows rows;

    Counters(JdbcClient jdbc, CounterRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** The next number of this counter, beginning with 1. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int next(String name) {
        if (advance(name) == 0) {
            try {
                rows.create(name);
            } catch (DuplicateKeyException already) {
                // somebody else began the year in the same moment; their row serves both
            }
            advance(name);
        }
        return jdbc.sql("select last_value from register.counter where name = ?").param(name).query(Integer.class).single();
    }

    private int advance(String name) {
        return jdbc.sql("update register.counter set last_value = last_value + 1 where name = ?").param(name).update();
    }
}
