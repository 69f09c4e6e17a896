package dev.assent.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file and its whole record, put together in memory before any of it is written: its entries are chained and vouch for its rows as
 * those of {@link Register} do. The last one is signed, and vouches for those before it.
 */
public final class WholeRecord {
    private record Fact(Instant at, String kind, String actor, String facts, String vouched) {
    }

    private final String fileNumber;
    private final Map<String, List<Map<String, Object>>> tables = new LinkedHashMap<>();
    private final List<Fact> facts = new ArrayList<>();

    public WholeRecord(String fileNumber) {
        this.fileNumber = fileNumber;
    }

    public String fileNumber() {
        return fileNumber;
    }

    /**
     * Adds a row of the file.
     *
     * @param table  of the schema {@code register}
     * @param values column, value, column, value ...; moments as {@link Instant}
     * @return the row, which may still be changed
     */
    public Map<String, Object> row(String table, Object... values) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i += 2) {
            row.put((String) values[i], values[i + 1]);
        }
        tables.computeIfAbsent(table, any -> new ArrayList<>()).add(row);
        return row;
    }

    /** The rows of a table so far. */
    public List<Map<String, Object>> rows(String table) {
        return tables.getOrDefault(table, List.of());
    }

    /**
     * Enters a fact; it vouches for the rows as they are now.
     *
     * @param at to the millisecond; entries are placed by it, those of the same moment as they were entered
     */
    public void enter(Instant at, String kind, String actor, Map<String, ?> said) {
        facts.add(new Fact(at, kind, actor, Json.write(said), RowSums.of(kind, this::rows)));
    }

    /** The rows by table, those of the record among them; nothing can be entered afterwards. */
    public Map<String, List<Map<String, Object>>> sealed(Seal seal) {
        facts.sort(Comparator.comparing(Fact::at));
        String previous = Entry.GENESIS;
        for (Fact fact : facts) {
            int place = rows("record").size() + 1;
            Entry entry = place == facts.size()
                    ? Entry.after(fileNumber, place, fact.at, fact.kind, fact.actor, fact.facts, fact.vouched, previous, seal)
                    : Entry.unsigned(fileNumber, place, fact.at, fact.kind, fact.actor, fact.facts, fact.vouched, previous);
            row("record", "file_number", fileNumber, "place", place, "at", entry.at(), "kind", entry.kind(), "actor", entry.actor(), "facts", entry.facts(),
                    "vouched", entry.vouched(), "previous_hash", previous, "hash", entry.hash(), "signed_with", entry.signedWith(), "signature", entry.signature());
            previous = entry.hash();
        }
        rows("license_file").forEach(file -> file.put("record_length", facts.size()));
        return tables;
    }
}
