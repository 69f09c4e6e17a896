package dev.assent.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.dossier.Dossier;
import dev.assent.dossier.Dossiers;
import dev.assent.proof.Verification;
import dev.assent.register.Json;
import dev.assent.register.Reader;
import dev.assent.register.Seal;
import dev.assent.register.WholeRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a written sample is, on either database; it is looked at in a transaction that never ends well, so that no other test sees it. */
abstract class SampleContract {
    static final LocalDate END = LocalDate.parse("2026-11-28");
    @Autowired
    SampleFiles files;
    @Autowired
    SampleWriter writer;
    @Autowired
    Verification verification;
    @Autowired
    Dossiers dossiers;
    @Autowired
    Seal seal;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    PlatformTransactionManager transactions;

    abstract int size();

    List<String> numbers() {
        return jdbc.sql("select file_number from register.license_file where sample order by file_number").query(String.class).list();
    }

    void written(int number, Runnable look) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            status.setRollbackOnly();
            writer.write(IntStream.range(0, number).mapToObj(make(number)).toList());
            look.run();
        });
    }

    private IntFunction<WholeRecord> make(int number) {
        return place -> files.make(place, number, END);
    }

    @Test
    @DisplayName("Every sample file has a record that is chained and signed and vouches for every row of it, and says in its first entry that it is a sample")
    void proved() {
        written(size(), () -> {
            assertThat(numbers()).hasSize(size()).allSatisfy(number -> assertThat(number).matches("[A-Z]{3}-20\\d\\d-S\\d{6}"));
            assertThat(numbers()).allSatisfy(number -> assertThat(verification.verify(number).faults()).as(number).isEmpty());
            assertThat(jdbc.sql("select count(*) from register.record r join register.license_file f on f.file_number = r.file_number "
                    + "where f.sample and r.place = 1 and r.facts like '%\"sample\":true%'").query(Integer.class).single()).isEqualTo(size());
        });
    }

    @Test
    @DisplayName("A manager reads the dossier of every sample file as that of any other: decisions, opinions, timeline")
    void read() {
        written(60, () -> assertThat(numbers()).allSatisfy(number -> {
            Dossier dossier = dossiers.of(number, new Reader("manuel", Set.of("managers"))).orElseThrow();
            assertThat(Json.write(dossier)).as(number).contains("\"" + number + "\"", "FILE_RECEIVED");
        }));
    }

    @Test
    @DisplayName("The same file is made the same each time, to the signature")
    void deterministic() {
        for (int place = 0; place < 12; place++) {
            assertThat(files.make(place, 300, END).sealed(seal)).isEqualTo(files.make(place, 300, END).sealed(seal));
        }
    }
}
