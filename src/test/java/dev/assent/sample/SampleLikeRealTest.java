package dev.assent.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assent.office.Answers;
import dev.assent.office.Office;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A file that people decided, beside those of the sample under the same setup: what is filled of the one is filled of the others, row by row and fact by fact. */
@ProcedureTest
class SampleLikeRealTest extends ProcedureFixture {
    private static final int SAMPLES = 300;
    private static final ObjectMapper JSON = new ObjectMapper();
    // what a sample has none of, and why
    private static final Map<String, String> NOT_OF_SAMPLES = Map.of(
            "notice", "nobody is written to about a file that never was",
            "annex", "nobody adds papers to a file that never was",
            "exemption", "no setup that samples are made of is bound by a regional convention",
            "letter", "nobody is written to about a file that never was",
            "applicant_token", "nobody has the receipt of a file that never was",
            "figure", "a sample is counted after it is written, as every file is whose rows came by another way");

    // the process that watches the limit of a file under way, which a sample never was
    private static final Set<String> OF_A_WATCH = Set.of("outer_clock", "outer_watch");

    @Autowired
    SampleFiles files;
    @Autowired
    SampleWriter writer;
    @Autowired
    PlatformTransactionManager transactions;

    private String decided() {
        String file = desk.consulted(Office.sample("G02"));
        office.completes("fatima", file, "Give opinion", Answers.conditions("Delivery verification within 60 days"));
        desk.nobodyObjects(file);
        office.completes("lena", file, "Draft decision", Answers.grant());
        office.completes("luis", file, "Countersign decision", Answers.countersign());
        return file;
    }

    /** Table to columns that have a value in a row of one of these files. */
    private Map<String, Set<String>> filled(String files) {
        Map<String, Set<String>> columns = new TreeMap<>();
        jdbc.sql("select c.table_name, c.column_name from information_schema.columns c join information_schema.tables t on t.table_schema = c.table_schema "
                + "and t.table_name = c.table_name where lower(c.table_schema) = 'register' and t.table_type = 'BASE TABLE'")
                .query((row, i) -> columns.computeIfAbsent(row.getString(1).toLowerCase(Locale.ROOT), table -> new TreeSet<>())
                        .add(row.getString(2).toLowerCase(Locale.ROOT))).list();
        Map<String, Set<String>> filled = new TreeMap<>();
        columns.forEach((table, names) -> {
            String whose = names.contains("file_number") ? "file_number in (" + files + ")"
                    : names.contains("consultation_id") ? "consultation_id in (select id from register.consultation where file_number in (" + files + "))"
                    : names.contains("license_number") ? "license_number in (select license_number from register.license where file_number in (" + files + "))" : null;
            names.removeAll(OF_A_WATCH);
            if (whose != null) {
                Set<String> some = names.stream().filter(name -> jdbc.sql("select count(\"" + name.toUpperCase(Locale.ROOT) + "\") from register." + table + " where " + whose)
                        .query(Long.class).single() > 0).collect(Collectors.toCollection(TreeSet::new));
                if (!some.isEmpty()) {
                    filled.put(table, some);
                }
            }
        });
        return filled;
    }

    /** Kind of entry to the names of its facts, over all entries of these files. */
    private Map<String, Set<String>> facts(String files) {
        Map<String, Set<String>> facts = new TreeMap<>();
        jdbc.sql("select kind, facts from register.record where file_number in (" + files + ")").query((row, i) -> {
            Set<String> names = facts.computeIfAbsent(row.getString(1), kind -> new TreeSet<>());
            try {
                JsonNode said = JSON.readTree(row.getString(2));
                said.fieldNames().forEachRemaining(names::add);
            } catch (IOException noJson) {
                throw new UncheckedIOException(noJson);
            }
            return true;
        }).list();
        return facts;
    }

    private static Map<String, Set<String>> missing(Map<String, Set<String>> real, Map<String, Set<String>> sample, Predicate<String> expected) {
        Map<String, Set<String>> missing = new TreeMap<>();
        real.forEach((name, parts) -> {
            Set<String> more = new TreeSet<>(parts);
            more.removeAll(sample.getOrDefault(name, Set.of()));
            if (!more.isEmpty() && expected.test(name)) {
                missing.put(name, more);
            }
        });
        return missing;
    }

    @Test
    @DisplayName("Table by table and entry by entry a sample has what a file has that people decided, so that page, list and figures show them alike")
    void alike() {
        String real = "'" + decided() + "'";
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            status.setRollbackOnly();
            LocalDate end = LocalDate.parse("2026-11-28");
            writer.write(IntStream.range(0, SAMPLES).filter(place -> place % 6 == 0).mapToObj(place -> files.make(place, SAMPLES, end)).toList());
            String samples = "select file_number from register.license_file where sample and setup = 'LeadAuthority'";
            assertThat(jdbc.sql("select count(*) from register.decision where decision = 'GRANTED' and file_number in (" + samples + ")").query(Integer.class).single()).isPositive();
            assertThat(missing(filled(real), filled(samples), table -> NOT_OF_SAMPLES.keySet().stream().noneMatch(table::startsWith))).as("columns that no sample fills").isEmpty();
            assertThat(missing(facts(real), facts(samples), kind -> !kind.startsWith("LETTER_"))).as("facts that no entry of a sample has").isEmpty();
            Map<String, Set<String>> more = facts(samples);
            more.keySet().retainAll(facts(real).keySet());
            more.get("FILE_RECEIVED").remove("sample");
            assertThat(missing(more, facts(real), kind -> true)).as("facts that only samples have").isEmpty();
        });
    }
}
