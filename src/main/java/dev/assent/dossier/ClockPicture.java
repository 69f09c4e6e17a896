package dev.assent.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How the time of a file went, ready to be drawn: a bar for each agency that was asked, with its stops. It is made of the parts that the
 * reader's dossier has, so it shows nothing more than they do. Moments are UTC.
 *
 * @param from       receipt of the file
 * @param to         end of the picture: now or the closing of the file, or the last limit where that is later
 * @param now        when it was made; absent once the file is closed
 * @param outerLimit the file's own limit; absent until it is complete
 * @param stops      of every clock of the file
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClockPicture(Instant from, Instant to, Instant now, Instant outerLimit, List<Bar> bars, List<Span> stops) {
    /** @param to null: it lasts */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Span(Instant from, Instant to) {
    }

    /**
     * One agency's time.
     *
     * @param kind       OPINION, VOTE, CALL_IN or VERIFICATION
     * @param about      reference of the document that is verified; absent: the file
     * @param limit      as it stands, with stops and extensions
     * @param graceUntil end of the grace, where nothing had come by the limit
     * @param until      when the bar ends: answer, silence, withdrawal, closing of the file, or now
     * @param state      ANSWERED, SILENT, WITHDRAWN, OPEN, LATE (open after limit and grace), SEALED (how it stands is nobody's to see yet)
     * @param stops      of this agency's clock, within the bar
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Bar(Map<String, Object> agencyName, String kind, Integer round, String about, Instant from, Instant limit, Instant graceUntil, Instant until,
            String state, List<Span> stops) {
    }

    /**
     * @param parts    of one reader's dossier: {@code asked}, {@code verifications} and {@code stops} are read
     * @param closedAt null while the file is open, or where the reader may not know
     */
    static ClockPicture of(Map<String, Object> parts, Instant receivedAt, Instant outerLimit, Instant closedAt, Instant now) {
        Instant end = closedAt == null ? now : closedAt;
        List<Map<String, Object>> stops = rows(parts, "stops").stream().filter(stop -> !Boolean.TRUE.equals(stop.get("forfeited"))).toList();
        List<Bar> bars = Stream.concat(rows(parts, "asked").stream(), rows(parts, "verifications").stream())
                .map(asked -> bar(asked, stops, end)).sorted(Comparator.comparing(Bar::from)).toList();
        Instant to = Stream.concat(Stream.of(end, outerLimit), bars.stream().flatMap(bar -> Stream.of(bar.limit(), bar.graceUntil())))
                .filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(end);
        return new ClockPicture(receivedAt, to, closedAt == null ? now : null, outerLimit, bars, spans(stops, null, receivedAt, end));
    }

    private static Bar bar(Map<String, Object> asked, List<Map<String, Object>> stops, Instant end) {
        Instant from = at(asked, "askedAt");
        Instant limit = at(asked, "deadline");
        Instant answered = at(asked, "answeredAt");
        Instant withdrawn = at(asked, "withdrawnAt");
        Instant until = Stream.of(answered, withdrawn).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(end);
        Instant grace = at(asked, "graceUntil");
        boolean inTime = !until.isAfter(limit);
        return new Bar(names(asked), Objects.toString(asked.get("kind"), "VERIFICATION"), (Integer) asked.get("round"), (String) asked.get("reference"),
                from, limit, inTime ? null : grace, until.isBefore(from) ? from : until,
                state(asked, answered, withdrawn, end, grace == null ? limit : grace), spans(stops, (String) asked.get("agency"), from, until));
    }

    private static String state(Map<String, Object> asked, Instant answered, Instant withdrawn, Instant end, Instant last) {
        if (Boolean.TRUE.equals(asked.get("sealed"))) {
            return "SEALED";
        }
        if (answered != null) {
            return Boolean.TRUE.equals(asked.get("deemed")) ? "SILENT" : "ANSWERED";
        }
        return withdrawn != null ? "WITHDRAWN" : end.isAfter(last) ? "LATE" : "OPEN";
    }

    // a stop of the whole file may be meant for its own clock alone, or for those of everybody who is asked
    private static boolean stops(Map<String, Object> stop, String agency) {
        return stop.get("agency") == null ? !Objects.toString(stop.get("clocks"), "ALL").equals(agency == null ? "CONSULTATIONS" : "FILE") : stop.get("agency").equals(agency);
    }

    /** The stops of an agency's clock, or (null) of all clocks, cut to a stretch of time and joined where they overlap: two at once stop it once. */
    private static List<Span> spans(List<Map<String, Object>> stops, String agency, Instant from, Instant until) {
        List<Span> joined = new ArrayList<>();
        for (Map<String, Object> stop : stops) {
            Instant begins = at(stop, "from").isBefore(from) ? from : at(stop, "from");
            Instant ends = at(stop, "to") == null || at(stop, "to").isAfter(until) ? until : at(stop, "to");
            if (stops(stop, agency) && begins.isBefore(ends)) {
                Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
                if (last != null && !begins.isAfter(last.to())) {
                    joined.set(joined.size() - 1, new Span(last.from(), ends.isAfter(last.to()) ? ends : last.to()));
                } else {
                    joined.add(new Span(begins, ends));
                }
            }
        }
        return joined;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Map<String, Object> parts, String name) {
        return parts.get(name) instanceof List<?> rows ? (List<Map<String, Object>>) rows : List.of();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> names(Map<String, Object> asked) {
        return (Map<String, Object>) asked.get("agencyName");
    }

    private static Instant at(Map<String, Object> row, String name) {
        Object at = row.get(name);
        return at == null ? null : at instanceof Instant moment ? moment : Instant.parse(at.toString());
    }
}
