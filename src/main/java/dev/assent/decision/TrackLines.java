package dev.assent.decision;

import dev.assent.register.Leads;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lines a decision is about. */
@Component
class TrackLines {
    private final JdbcClient jdbc;

    TrackLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Their numbers, separated by commas; empty where the decision is about the whole file. */
    String about(String fileNumber, String track) {
        return track.equals(Leads.WHOLE) ? "" : String.join(", ", jdbc
                .sql("select line from register.file_line where file_number = ? and track = ? order by line").params(fileNumber, track)
                .query((row, i) -> String.valueOf(row.getInt(1))).list());
    }
}
