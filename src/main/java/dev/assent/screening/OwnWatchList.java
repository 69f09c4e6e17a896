package dev.assent.screening;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The watch list that the State keeps itself: made whole from its entries whenever one comes or goes, and from then on screened like every list. */
@Component
public class OwnWatchList {
    /** By this name rows of the table Screening know it; no source may be called so. */
    public static final String NAME = "own-watch";

    private static final List<String> COLUMNS = List.of("reference", "kind", "name", "aliases", "countries", "remark");

    private final ListTaking taking;

    OwnWatchList(ListTaking taking) {
        this.taking = taking;
    }

    /**
     * Somebody who is watched.
     *
     * @param kind    PERSON, ENTITY or VESSEL
     * @param aliases parted by semicolons; null: none
     * @param country ISO 3166-1 code, or a code of a setup's own list; null: not known
     * @param remark  what those read who judge a hit
     */
    public record Watched(String reference, String kind, String name, String aliases, String country, String remark) {
        Map<String, String> row() {
            return Map.of("reference", reference, "kind", kind, "name", name, "aliases", given(aliases), "countries", given(country), "remark", given(remark));
        }

        private static String given(String text) {
            return text == null ? "" : text;
        }
    }

    /** The number of the version that is made next; kept for the caller until its transaction ends. */
    public int next() {
        return taking.next(NAME);
    }

    /** Puts a version in force that names these and nobody else, and has living licenses screened again. */
    public void replace(List<Watched> watched, String source) {
        taking.keep(NAME, source, watched.isEmpty() ? null : content(watched));
    }

    private static byte[] content(List<Watched> watched) {
        CsvSchema.Builder columns = CsvSchema.builder();
        COLUMNS.forEach(columns::addColumn);
        try {
            return new CsvMapper().writer(columns.build().withHeader()).writeValueAsString(watched.stream().map(Watched::row).toList()).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
