package dev.assent.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ClockPictureTest {
    private static final Instant RECEIVED = day(2);
    private static final Instant OUTER = day(28);

    private static Instant day(int day) {
        return Instant.parse("2026-11-%02dT09:00:00Z".formatted(day));
    }

    private static Map<String, Object> asked(String agency, int from, int limit, Integer grace, Integer answered, boolean deemed) {
        Map<String, Object> asked = new HashMap<>(Map.of("agency", agency, "agencyName", Map.of("en", agency), "kind", "OPINION", "round", 1,
                "askedAt", day(from), "deadline", day(limit), "deemed", deemed));
        asked.put("graceUntil", grace == null ? null : day(grace));
        asked.put("answeredAt", answered == null ? null : day(answered));
        return asked;
    }

    private static Map<String, Object> stop(String agency, int from, Integer to, boolean forfeited) {
        Map<String, Object> stop = new HashMap<>(Map.of("from", day(from), "forfeited", forfeited));
        stop.put("agency", agency);
        stop.put("to", to == null ? null : day(to));
        return stop;
    }

    private static ClockPicture picture(List<Map<String, Object>> asked, List<Map<String, Object>> stops, Instant closed) {
        return ClockPicture.of(Map.of("asked", asked, "stops", stops), RECEIVED, OUTER, closed, day(20));
    }

    @Test
    @DisplayName("Each agency is a bar from when it was asked to its answer, its silence, or now")
    void bars() {
        ClockPicture picture = picture(List.of(asked("interior", 6, 12, null, null, false), asked("defence", 4, 10, null, 8, false),
                asked("economy", 5, 10, 13, 13, true), asked("customs", 9, 26, null, null, false)), List.of(), null);
        assertThat(picture.bars()).extracting(bar -> bar.agencyName().get("en")).containsExactly("defence", "economy", "interior", "customs");
        assertThat(picture.bars()).extracting(ClockPicture.Bar::state).containsExactly("ANSWERED", "SILENT", "LATE", "OPEN");
        assertThat(picture.bars()).extracting(ClockPicture.Bar::until).containsExactly(day(8), day(13), day(20), day(20));
        assertThat(picture.bars()).extracting(ClockPicture.Bar::graceUntil).containsExactly(null, day(13), null, null);
        assertThat(picture.now()).isEqualTo(day(20));
        assertThat(picture.to()).isEqualTo(OUTER);
    }

    @Test
    @DisplayName("An agency's bar shows the stops of all clocks and its own, not those of others; two at once are one; a forfeited one never was")
    void stops() {
        ClockPicture picture = picture(List.of(asked("defence", 4, 22, null, 15, false)),
                List.of(stop(null, 3, 6, false), stop("defence", 5, 8, false), stop("economy", 9, 10, false), stop(null, 11, 12, true), stop(null, 14, null, false)), null);
        assertThat(picture.bars().get(0).stops()).containsExactly(new ClockPicture.Span(day(4), day(8)), new ClockPicture.Span(day(14), day(15)));
        assertThat(picture.stops()).containsExactly(new ClockPicture.Span(day(3), day(6)), new ClockPicture.Span(day(14), day(20)));
    }

    @Test
    @DisplayName("In a closed file nothing goes on: bars end with it, and there is no now")
    void closed() {
        ClockPicture picture = picture(List.of(asked("defence", 4, 22, null, null, false)), List.of(stop(null, 14, null, false)), day(16));
        assertThat(picture.now()).isNull();
        assertThat(picture.bars().get(0).until()).isEqualTo(day(16));
        assertThat(picture.stops()).containsExactly(new ClockPicture.Span(day(14), day(16)));
    }
}
