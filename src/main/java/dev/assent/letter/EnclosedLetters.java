package dev.assent.letter;

import dev.assent.notification.Enclosures;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Letters as they go by mail. */
@Component
class EnclosedLetters implements Enclosures {
    private final JdbcClient jdbc;

    EnclosedLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Enclosure> find(String id) {
        return jdbc.sql("select file_number, letter, content from register.letter where id = ? and issued_at is not null").param(id)
                .query((row, i) -> new Enclosure(row.getString(1) + "-" + row.getString(2) + ".pdf", "application/pdf", row.getBytes(3))).optional();
    }
}
