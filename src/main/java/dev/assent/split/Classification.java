package dev.assent.split;

import dev.assent.register.Leads;
import dev.assent.register.Register;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Enters to which track each line of a file belongs, and who leads the tracks. */
@Component
class Classification {
    private final JdbcClient jdbc;
    private final Leads leads;
    private final Register register;

    Classification(JdbcClient jdbc, Leads leads, Register register) {
        this.jdbc = jdbc;
        this.leads = leads;
        this.register = register;
    }

    /**
     * Enters a classification that another person has confirmed.
     *
     * @param tracks what {@link Tracks#of} made of it
     */
    void enter(String fileNumber, ClassifiedLines lines, List<Map<String, Object>> tracks, String classifiedBy, String confirmedBy) {
        lines.tracks().forEach((line, track) -> jdbc.sql("update register.file_line set track = ? where file_number = ? and line = ?")
                .params(track, fileNumber, line).update());
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("lines", lines.rows());
        facts.put("classifiedBy", classifiedBy);
        facts.put("confirmedBy", confirmedBy);
        register.append(fileNumber, "LINES_CLASSIFIED", confirmedBy, facts);
        tracks.forEach(track -> leads.assign(fileNumber, (String) track.get("track"), (String) track.get("authority"), confirmedBy));
    }

    void sendBack(String fileNumber, ClassifiedLines lines, String reasons, String person) {
        register.append(fileNumber, "CLASSIFICATION_RETURNED", person, Map.of("lines", lines.rows(), "reasons", reasons));
    }
}
