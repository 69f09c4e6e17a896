package dev.assent.screening.list;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A State's own list of denials or watches as CSV (RFC 4180). The first lines may say {@code # as of: 2026-11-01} and
 * {@code # entries: 120}; then come the names of the columns and one row an entry. Several values in a cell are parted by semicolons.
 */
final class CsvList {
    private static final List<String> NEEDED = List.of("reference", "kind", "name");
    private static final List<String> KNOWN = List.of("reference", "kind", "name", "original_script", "aliases", "weak_aliases", "born",
            "documents", "countries", "remark");
    private static final List<String> KINDS = List.of(ListEntry.PERSON, ListEntry.ENTITY, ListEntry.VESSEL);

    private CsvList() {
    }

    static ReadList read(String text) throws ListRefused {
        if (!text.endsWith("\n") && !text.endsWith("\r")) {
            throw new ListRefused("The list breaks off: its last line has no end.");
        }
        Map<String, String> head = new LinkedHashMap<>();
        String rest = text;
        while (rest.startsWith("#")) {
            int end = rest.indexOf('\n') < 0 ? rest.length() - 1 : rest.indexOf('\n');
            String[] said = rest.substring(1, end).strip().split(":", 2);
            head.put(said[0].strip(), said.length > 1 ? said[1].strip() : "");
            rest = rest.substring(end + 1);
        }
        List<ListEntry> entries = entries(rest, head.size());
        if (head.containsKey("entries") && !head.get("entries").equals(String.valueOf(entries.size()))) {
            throw new ListRefused("The list says that it has {0} entries, and has {1}.", head.get("entries"), entries.size());
        }
        return new ReadList(head.get("as of"), entries);
    }

    private static List<ListEntry> entries(String text, int above) throws ListRefused {
        List<ListEntry> entries = new ArrayList<>();
        try (MappingIterator<String[]> rows = new CsvMapper().readerFor(String[].class).with(CsvParser.Feature.WRAP_AS_ARRAY)
                .with(CsvParser.Feature.SKIP_EMPTY_LINES).readValues(text)) {
            List<String> columns = columns(rows);
            while (rows.hasNext()) {
                int line = rows.getCurrentLocation().getLineNr() + above;
                entries.add(entry(row(columns, rows.next(), line), line));
            }
            return entries;
        } catch (IOException | RuntimeException broken) {
            throw new ListRefused("The list is damaged behind entry {0}.", entries.size());
        }
    }

    private static List<String> columns(MappingIterator<String[]> rows) throws ListRefused {
        List<String> columns = rows.hasNext() ? Arrays.stream(rows.next()).map(each -> each.strip().toLowerCase(Locale.ROOT)).toList() : List.of();
        for (String needed : NEEDED) {
            if (!columns.contains(needed)) {
                throw new ListRefused("The list has no column {0}.", needed);
            }
        }
        for (String column : columns) {
            if (!KNOWN.contains(column)) {
                throw new ListRefused("The list has an unknown column {0}.", column);
            }
        }
        return columns;
    }

    private static Map<String, String> row(List<String> columns, String[] cells, int line) throws ListRefused {
        if (cells.length != columns.size()) {
            throw new ListRefused("Line {0} has {1} cells for {2} columns.", line, cells.length, columns.size());
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i++) {
            row.put(columns.get(i), cells[i].strip());
        }
        return row;
    }

    private static ListEntry entry(Map<String, String> row, int line) throws ListRefused {
        for (String needed : NEEDED) {
            if (row.get(needed).isEmpty()) {
                throw new ListRefused("Line {0} leaves the column {1} empty.", line, needed);
            }
        }
        if (!KINDS.contains(row.get("kind"))) {
            throw new ListRefused("Line {0} says {1} where PERSON, ENTITY or VESSEL is expected.", line, row.get("kind"));
        }
        List<ListedName> names = new ArrayList<>(List.of(new ListedName(row.get("name"), ListedName.PRIMARY)));
        values(row, "original_script").forEach(each -> names.add(new ListedName(each, ListedName.ORIGINAL_SCRIPT)));
        values(row, "aliases").forEach(each -> names.add(new ListedName(each, ListedName.GOOD)));
        values(row, "weak_aliases").forEach(each -> names.add(new ListedName(each, ListedName.LOW)));
        return new ListEntry(row.get("reference"), row.get("kind"), names, values(row, "born").toList(), values(row, "documents").toList(),
                values(row, "countries").toList(), row.get("remark"));
    }

    private static Stream<String> values(Map<String, String> row, String column) {
        return Arrays.stream(row.getOrDefault(column, "").split(";")).map(String::strip).filter(each -> !each.isEmpty());
    }
}
