package dev.assent.precedent;

import dev.assent.register.Entered;
import dev.assent.register.ManyRows;
import dev.assent.screening.match.NameComparison;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what a file is found by as a precedent, in the transaction of the fact that changed it. */
@Component
class PrecedentKeys implements Entered {
    /** what both files may share that has a name */
    static final String ITEM = "ITEM";
    /** file, what for, and how it is written there */
    static final String NAMED = """
            select file_number, 'APPLICANT' as because, applicant_name as said from register.license_file where file_number in (:numbers) and applicant_name is not null
            union all select file_number, 'END_USER', name from register.party where role in ('END_USER', 'ULTIMATE_END_USER') and file_number in (:numbers)
            union all select file_number, 'ITEM', coalesce(nullif(model, ''), description) from register.file_line where file_number in (:numbers)""";
    private static final Set<String> KINDS = Set.of("FILE_RECEIVED", "SUSPICION_REGISTERED", "FILE_ACCEPTED", "RECORD_TAKEN_OVER");
    private static final int AT_ONCE = 500;
    private static final int LONGEST = 200;

    private record Key(String because, String word, String file) {
    }

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;
    private final NameComparison names = new NameComparison();

    PrecedentKeys(JdbcTemplate batches) {
        this.batches = batches;
        this.jdbc = JdbcClient.create(batches);
    }

    @Override
    public void entered(String fileNumber, String kind) {
        if (KINDS.contains(kind)) {
            write(List.of(fileNumber));
        }
    }

    @Override
    public void written(List<String> fileNumbers) {
        write(fileNumbers);
    }

    /** Writes what these files are found by: many with as many questions as one. */
    void write(List<String> fileNumbers) {
        for (int from = 0; from < fileNumbers.size(); from += AT_ONCE) {
            some(fileNumbers.subList(from, Math.min(fileNumbers.size(), from + AT_ONCE)));
        }
    }

    private void some(List<String> numbers) {
        Set<Key> keys = new LinkedHashSet<>();
        jdbc.sql(NAMED).param("numbers", numbers).query(row -> {
            for (String word : words(row.getString("because"), row.getString("said"))) {
                keys.add(new Key(row.getString("because"), word, row.getString("file_number")));
            }
        });
        jdbc.sql("delete from register.precedent_key where file_number in (:numbers)").param("numbers", numbers).update();
        ManyRows.insert(batches, "register.precedent_key (because, word, file_number)",
                keys.stream().map(key -> new Object[] {key.because(), key.word(), key.file()}).toList());
    }

    private Set<String> words(String because, String said) {
        return because.equals(ITEM) ? Set.of(item(said)) : names.keys(said);
    }

    /** Models are one however they are spaced and hyphenated. */
    static String item(String said) {
        String letters = said.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        return letters.substring(0, Math.min(LONGEST, letters.length()));
    }
}
