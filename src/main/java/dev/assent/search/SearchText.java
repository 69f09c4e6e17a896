package dev.assent.search;

import dev.assent.register.Entered;
import dev.assent.register.ManyRows;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what a file is found by, in the transaction of the fact that changed it. */
@Component
class SearchText implements Entered {
    private static final Set<String> KINDS = Set.of("FILE_RECEIVED", "SUSPICION_REGISTERED", "FILE_ACCEPTED", "DECISION_ISSUED", "LINES_RELEASED",
            "END_USE_CERTIFICATE_ISSUED", "RECORD_TAKEN_OVER");
    private static final String WORDS = """
            select file_number, file_number as said from register.license_file where file_number in (:numbers)
            union all select file_number, reference from register.license_file where file_number in (:numbers)
            union all select file_number, applicant_name from register.license_file where file_number in (:numbers)
            union all select file_number, name from register.party where file_number in (:numbers)
            union all select file_number, registration from register.party where file_number in (:numbers) and registration is not null
            union all select file_number, description from register.file_line where file_number in (:numbers)
            union all select file_number, model from register.file_line where file_number in (:numbers) and model is not null
            union all select file_number, reference from register.document where file_number in (:numbers)""";
    private static final String LICENSES = """
            select file_number, license_number as said from register.license where file_number in (:numbers)
            union all select file_number, certificate_number from register.end_use_certificate where file_number in (:numbers)""";
    private static final int AT_ONCE = 500;
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    SearchText(JdbcTemplate batches) {
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
        Map<String, String> words = normal(numbers, WORDS);
        Map<String, String> licenses = normal(numbers, LICENSES);
        jdbc.sql("delete from register.search_text where file_number in (:numbers)").param("numbers", numbers).update();
        ManyRows.insert(batches, "register.search_text (file_number, words, licenses)",
                numbers.stream().map(number -> new Object[] {number, words.getOrDefault(number, ""), licenses.getOrDefault(number, "")}).toList());
    }

    private Map<String, String> normal(List<String> numbers, String texts) {
        Map<String, Set<String>> said = new HashMap<>();
        jdbc.sql(texts).param("numbers", numbers).query(row -> {
            said.computeIfAbsent(row.getString("file_number"), any -> new LinkedHashSet<>()).add(Words.normal(row.getString("said")));
        });
        return said.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> String.join("\n", each.getValue())));
    }
}
