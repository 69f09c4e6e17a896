package dev.assent.intake;

import dev.assent.file.FileSummary;
import dev.assent.register.Counters;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Numbers of license files: activity, year, counter, e.g. {@code EXP-2026-000123}. */
@Component
class FileNumbers {
    private static final Map<String, String> PREFIX =
            Map.of("EXPORT", "EXP", "IMPORT", "IMP", "TRANSIT", "TRA", "TRANSSHIPMENT", "TSH", "BROKERING", "BRO",
                    FileSummary.INVESTIGATION, "INV");

    private final Counters counters;

    FileNumbers(Counters counters) {
        this.counters = counters;
    }

    String next(String activity, int year) {
        String series = PREFIX.get(activity) + "-" + year;
        return "%s-%06d".formatted(series, counters.next(series));
    }
}
