package dev.assent.search;

import dev.assent.register.Entered;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what a file is found by, in the transaction of the fact that changed it. */
@Component
class SearchText implements Entered {
    private static final Set<String> KINDS = Set.of("FILE_RECEIVED", "SUSPICION_REGISTERED", "FILE_ACCEPTED", "DECISION_ISSUED", "LINES_RELEASED",
            "END_USE_CERTIFICATE_ISSUED", "RECORD_TAKEN_OVER");
    private static final String WORDS = """
            select file_number from register.license_file where file_number = :number
            union all select reference from register.license_file where file_number = :number
            union all select applicant_name from register.license_file where file_number = :number
            union all select name from register.party where file_number = :number
            union all select registration from register.party where file_number = :number and registration is not null
            union all select description from register.file_line where file_number = :number
            union all select model from register.file_line where file_number = :number and model is not null
            union all select reference from register.document where file_number = :number""";
    private static final String LICENSES = """
            select license_number from register.license where file_number = :number
            union all select certificate_number from register.end_use_certificate where file_number = :number""";
    private final JdbcClient jdbc;

    SearchText(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void entered(String fileNumber, String kind) {
        if (KINDS.contains(kind)) {
            write(fileNumber);
        }
    }

    /** Writes what these files are found by. */
    void write(List<String> fileNumbers) {
        fileNumbers.forEach(this::write);
    }

    private void write(String fileNumber) {
        jdbc.sql("delete from register.search_text where file_number = ?").param(fileNumber).update();
        jdbc.sql("insert into register.search_text (file_number, words, licenses) values (?, ?, ?)")
                .params(fileNumber, normal(fileNumber, WORDS), normal(fileNumber, LICENSES)).update();
    }

    private String normal(String fileNumber, String texts) {
        return jdbc.sql(texts).param("number", fileNumber).query(String.class).list().stream().map(Words::normal).distinct()
                .collect(Collectors.joining("\n"));
    }
}
