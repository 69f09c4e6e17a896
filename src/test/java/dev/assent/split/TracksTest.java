package dev.assent.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TracksTest {
    private static final List<Map<String, Object>> LEADS = List.of(Map.of("track", "SMALL_ARMS", "authority", "smallArmsOffice"),
            Map.of("track", "HEAVY_ARMS", "authority", "heavyArmsOffice"));

    private static Map<String, Object> line(int number, String category, int value) {
        Map<String, Object> line = new LinkedHashMap<>(Map.of("line", number, "description", "Line " + number, "value", value, "currency", "EUR"));
        line.put("attCategory", category);
        line.put("controlListEntry", category == null ? null : "ML1");
        return line;
    }

    private static final Map<String, Object> FILE = Map.of("number", "EXP-2026-000001", "lines",
            List.of(line(1, "2.1.h", 100), line(2, "2.1.a", 2000), line(3, null, 30)), "totalValue", 2130);

    private static ClassifiedLines by(Map<Integer, String> tracks) {
        return ClassifiedLines.proposed(List.of(line(1, "2.1.h", 0), line(2, "2.1.a", 0), line(3, null, 0)),
                line -> Optional.ofNullable(tracks.get((Integer) line.get("line"))));
    }

    @Test
    @DisplayName("Each track has its lead, its own lines, and facts derived from them alone")
    void parts() {
        List<Map<String, Object>> tracks = Tracks.of(FILE, by(Map.of(1, "SMALL_ARMS", 2, "HEAVY_ARMS")), LEADS, id -> Map.of("en", id));
        assertThat(tracks).extracting(track -> track.get("authorityHead")).containsExactly("smallArmsOfficeHead", "heavyArmsOfficeHead");
        Map<?, ?> small = (Map<?, ?>) tracks.get(0).get("file");
        assertThat((List<?>) small.get("lines")).hasSize(1);
        assertThat(small.get("number")).isEqualTo("EXP-2026-000001");
        assertThat(small.get("totalValue").toString()).isEqualTo("100");
        assertThat(small.get("categories")).isEqualTo(List.of("2.1.h"));
        assertThat(small.get("otherTracks")).isEqualTo(List.of("HEAVY_ARMS"));
        assertThat(Tracks.leads(tracks)).allSatisfy(lead -> assertThat(lead).doesNotContainKey("file").containsKeys("track", "authority", "name"));
    }

    @Test
    @DisplayName("A track without lines has no lead to wait for, and an uncontrolled file has no track")
    void onlyTracksWithLines() {
        assertThat(Tracks.of(FILE, by(Map.of(1, "SMALL_ARMS", 2, "SMALL_ARMS")), LEADS, id -> Map.of())).singleElement()
                .satisfies(track -> assertThat(((Map<?, ?>) track.get("file")).get("otherTracks")).isEqualTo(List.of()));
        assertThat(Tracks.of(FILE, by(Map.of()), LEADS, id -> Map.of())).isEmpty();
        assertThat(by(Map.of()).of(ClassifiedLines.NONE)).containsExactly(1, 2, 3);
    }

    @Test
    @DisplayName("A track that nobody leads is a fault of the table")
    void nobodyLeads() {
        assertThatThrownBy(() -> Tracks.of(FILE, by(Map.of(1, "AIRCRAFT")), LEADS, id -> Map.of()))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("AIRCRAFT");
    }
}
