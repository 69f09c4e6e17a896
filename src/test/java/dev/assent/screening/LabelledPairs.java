package dev.assent.screening;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/** The labelled set: {@code src/test/resources/screening/pairs.csv}, made by the script beside it. */
public final class LabelledPairs {
    /** @param label VARIANT, NEAR_MISS or COMMON */
    public record Pair(String label, String kind, String asked, String listed) {
        public boolean same() {
            return label.equals("VARIANT");
        }
    }

    private LabelledPairs() {
    }

    public static List<Pair> all() throws IOException {
        try (InputStream in = LabelledPairs.class.getResourceAsStream("/screening/pairs.csv");
                MappingIterator<Map<String, String>> rows = new CsvMapper().readerForMapOf(String.class).with(CsvSchema.emptySchema().withHeader()).readValues(in)) {
            return rows.readAll().stream().map(row -> new Pair(row.get("label"), row.get("kind"), row.get("asked"), row.get("listed"))).toList();
        }
    }
}
