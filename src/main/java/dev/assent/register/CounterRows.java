package dev.assent.register;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Begins a counter in a transaction of its own: on PostgreSQL a duplicate key would spoil the caller's. */
@Component
class CounterRows {
    private final JdbcClient jdbc;

    CounterRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void create(String name) {
        jdbc.sql("insert into register.counter (name, last_value) values (?, 0)").param(name).update();
    }
}
