package dev.assent.clock;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stops during which the clock of an agency waits for the entry from which its limit counts; an agency that is asked again waits again. */
@Component
class AwaitedStops {
    private final JdbcClient jdbc;

    AwaitedStops(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The stop during which it waits now. */
    Optional<String> open(String fileNumber, String agency, String entry) {
        Map<String, Boolean> stops = stops(fileNumber, agency);
        int times = times(stops, fileNumber, agency, entry);
        return times == 0 ? Optional.empty() : Optional.of(id(fileNumber, agency, entry, times - 1)).filter(stops::get);
    }

    /** The name of the stop that begins, or of the one that has not ended. */
    String current(String fileNumber, String agency, String entry) {
        return open(fileNumber, agency, entry).orElseGet(() -> id(fileNumber, agency, entry, times(stops(fileNumber, agency), fileNumber, agency, entry)));
    }

    private static int times(Map<String, Boolean> stops, String fileNumber, String agency, String entry) {
        int times = 0;
        while (stops.containsKey(id(fileNumber, agency, entry, times))) {
            times++;
        }
        return times;
    }

    private Map<String, Boolean> stops(String fileNumber, String agency) {
        Map<String, Boolean> stops = new HashMap<>();
        jdbc.sql("select id, restarted_at from register.clock_pause where file_number = ? and agency = ?").params(fileNumber, agency)
                .query(row -> {
                    stops.put(row.getString(1), row.getObject(2) == null);
                });
        return stops;
    }

    private static String id(String fileNumber, String agency, String entry, int before) {
        String name = fileNumber + "/" + agency + "/" + entry + (before == 0 ? "" : "/" + before);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
