package dev.assent.search;

import dev.assent.register.Reader;
import dev.assent.setup.NationalSetups;
import dev.assent.sheet.Table;
import dev.assent.text.Texts;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The list as a table to take away: the same files, columns and rights, page after page, however long it is. */
@Component
class ListExport {
    private static final int CHUNK = 500;
    private static final List<String> HEADINGS = List.of("File number", "Applicant", "End user", "Destination", "Goods", "National setup", "Activity",
            "Agency that has it now", "Since", "Received", "Final time limit", "Working days left", "Standing", "Decision", "Closed");
    private final Files files;
    private final Rows rows;
    private final CodeNames codes;
    private final NationalSetups setups;
    private final Texts texts;

    ListExport(Files files, Rows rows, CodeNames codes, NationalSetups setups, Texts texts) {
        this.files = files;
        this.rows = rows;
        this.codes = codes;
        this.setups = setups;
        this.texts = texts;
    }

    /**
     * Says what is wrong with what is asked before the first byte is written.
     *
     * @throws NotAsked naming the parameter
     */
    void check(Asked asked, Reader reader) {
        files.page(asked, reader, new Files.Place(null, null), 0);
    }

    void write(Asked asked, Reader reader, Locale language, Table table) throws IOException {
        table.row(HEADINGS.stream().map(heading -> texts.say(language, heading)).toList());
        String after = null;
        boolean more = true;
        while (more) {
            List<Files.Found> found = files.page(asked, reader, new Files.Place(after, null), CHUNK);
            more = found.size() > CHUNK;
            List<Files.Found> shown = more ? found.subList(0, CHUNK) : found;
            for (FileRow row : rows.of(shown, reader, language)) {
                table.row(cells(row, language));
            }
            after = shown.isEmpty() ? null : shown.get(shown.size() - 1).number();
        }
    }

    String name(Locale language) {
        return texts.say(language, "Files");
    }

    private List<?> cells(FileRow row, Locale language) {
        ZoneId zone = setups.of(row.setup()).workingDays().zone();
        return Arrays.asList(row.number(), row.applicant(), row.endUser(), row.destinationName(), row.goods(), row.setupName(),
                codes.name(row.activity(), language), joined(row.holders().stream().map(FileRow.Holder::name)), day(row.since(), zone), day(row.receivedAt(), zone),
                day(row.outerLimit(), zone), row.daysLeft(), codes.name(row.standing(), language),
                joined(row.decisions().stream().map(decision -> codes.name(decision, language))), day(row.closedAt(), zone));
    }

    private static String joined(Stream<String> names) {
        return names.distinct().collect(Collectors.joining("; "));
    }

    private static String day(Instant at, ZoneId zone) {
        return at == null ? null : at.atZone(zone).toLocalDate().toString();
    }
}
