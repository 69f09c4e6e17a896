package dev.assent.search;

import dev.assent.register.Register;
import dev.assent.register.Sql;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Filters that a person keeps, on every computer; nobody else sees them. */
@Component
class SavedFilters {
    private static final int MOST = 50;

    /** @param filter the part of the address after the question mark */
    record Saved(String name, String filter) {
    }

    private final JdbcClient jdbc;
    private final Register register;

    SavedFilters(JdbcClient jdbc, Register register) {
        this.jdbc = jdbc;
        this.register = register;
    }

    /** The person's, by name. */
    List<Saved> of(String person) {
        return jdbc.sql("select name, filter from register.saved_filter where person = ? order by name").param(person)
                .query((row, i) -> new Saved(row.getString(1), row.getString(2))).list();
    }

    /** Keeps it under its name; another one of that name is replaced. */
    @Transactional
    public void keep(String person, String name, String filter) {
        delete(person, name);
        if (of(person).size() >= MOST) {
            throw new NotAsked("name", "Fifty filters are kept already; please delete one first.");
        }
        jdbc.sql("insert into register.saved_filter (person, name, filter, kept_at) values (?, ?, ?, ?)")
                .params(person, name, filter, Sql.time(register.now())).update();
    }

    @Transactional
    public void delete(String person, String name) {
        jdbc.sql("delete from register.saved_filter where person = ? and name = ?").params(person, name).update();
    }
}
