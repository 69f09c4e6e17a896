package dev.assent.split;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** The lines of a file, each with the track the table proposes and the one the desk chose. */
record ClassifiedLines(List<Map<String, Object>> rows) {
    /** The track of lines that are on no list; nobody leads it. */
    static final String NONE = "NONE";

    /**
     * What the form begins with.
     *
     * @param lines of the file
     * @param track says to which track a line belongs; empty: it is not controlled
     */
    static ClassifiedLines proposed(List<Map<String, Object>> lines, Function<Map<String, Object>, Optional<String>> track) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Map<String, Object> line : lines) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("line", line.get("line"));
            row.put("description", line.get("description"));
            row.put("proposedTrack", track.apply(line).orElse(NONE));
            row.put("track", row.get("proposedTrack"));
            rows.add(row);
        }
        return new ClassifiedLines(rows);
    }

    /** Track by number of the line. */
    Map<Integer, String> tracks() {
        Map<Integer, String> tracks = new TreeMap<>();
        rows.forEach(row -> tracks.put(((Number) row.get("line")).intValue(), (String) row.get("track")));
        return tracks;
    }

    /** The numbers of the lines of one track. */
    TreeSet<Integer> of(String track) {
        TreeSet<Integer> lines = new TreeSet<>();
        tracks().forEach((line, its) -> {
            if (its.equals(track)) {
                lines.add(line);
            }
        });
        return lines;
    }
}
