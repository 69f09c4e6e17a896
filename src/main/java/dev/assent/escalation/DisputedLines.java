package dev.assent.escalation;

import dev.assent.register.Leads;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which lines of an application a dispute is about, for its applicant: he knows his lines by number, and no tracks. */
@Component
class DisputedLines {
    private final JdbcClient jdbc;

    DisputedLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Their numbers, as "2, 3"; empty: the whole file. */
    Optional<String> of(String fileNumber, String track) {
        return track.equals(Leads.WHOLE) ? Optional.empty() : Optional.of(jdbc.sql("select line from register.file_line where file_number = ? and track = ? order by line")
                .params(fileNumber, track).query(String.class).list().stream().collect(Collectors.joining(", "))).filter(lines -> !lines.isEmpty());
    }
}
