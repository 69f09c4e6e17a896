package dev.assent.split;

import dev.assent.file.FileSummary;
import dev.assent.setup.Agency;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The parts of a file that are decided apart, each with who leads it. */
final class Tracks {
    private Tracks() {
    }

    /**
     * One entry a track that has lines, in the order of the table of leads.
     *
     * @param leads rows of that table: track, authority
     * @param names of agencies by language
     * @throws IllegalArgumentException if a line has a track that nobody leads
     */
    static List<Map<String, Object>> of(Map<String, Object> file, ClassifiedLines lines, List<Map<String, Object>> leads,
            Function<String, Map<String, String>> names) {
        List<Map<String, Object>> tracks = new ArrayList<>();
        for (Map<String, Object> lead : leads) {
            Set<Integer> own = lines.of((String) lead.get("track"));
            if (!own.isEmpty()) {
                Map<String, Object> track = lead(lead);
                track.put("name", names.apply((String) lead.get("authority")));
                track.put("file", FileSummary.part(file, own));
                tracks.add(track);
            }
        }
        List<String> led = tracks.stream().map(track -> (String) track.get("track")).toList();
        lines.tracks().values().stream().filter(track -> !track.equals(ClassifiedLines.NONE) && !led.contains(track)).findFirst()
                .ifPresent(track -> {
                    throw new IllegalArgumentException("The table of leads has no row for the track " + track);
                });
        tracks.forEach(track -> others(track, led));
        return tracks;
    }

    /** The same without the files: track, authority, authorityHead, name. */
    static List<Map<String, Object>> leads(List<Map<String, Object>> tracks) {
        return tracks.stream().map(track -> {
            Map<String, Object> lead = new LinkedHashMap<>(track);
            lead.remove("file");
            return lead;
        }).toList();
    }

    private static Map<String, Object> lead(Map<String, Object> row) {
        Map<String, Object> lead = new LinkedHashMap<>();
        lead.put("track", row.get("track"));
        lead.put("authority", row.get("authority"));
        lead.put("authorityHead", row.get("authority") + Agency.HEAD);
        return lead;
    }

    @SuppressWarnings("unchecked")
    private static void others(Map<String, Object> track, List<String> all) {
        ((Map<String, Object>) track.get("file")).put("otherTracks", all.stream().filter(other -> !other.equals(track.get("track"))).toList());
    }
}
