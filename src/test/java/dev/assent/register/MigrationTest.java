package dev.assent.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.math.BigDecimal;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** A register of an earlier version, with files under way, is brought to today's: nothing is lost, and nothing changes its meaning. */
class MigrationTest {
    private static final String EARLIER = "17";

    @Test
    @DisplayName("A register of an earlier version with files under way is migrated with all its data on H2")
    void onH2() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:migrated;DB_CLOSE_DELAY=-1");
        migrated(database, "h2");
        JdbcClient.create(database).sql("shutdown").update();
    }

    @Test
    @DisplayName("A register of an earlier version with files under way is migrated with all its data on PostgreSQL")
    void onPostgres() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            migrated(postgres.getPostgresDatabase(), "postgresql");
        }
    }

    private static void migrated(DataSource database, String vendor) {
        JdbcClient jdbc = JdbcClient.create(database);
        migrate(database, vendor, EARLIER);
        new ResourceDatabasePopulator(false, false, "UTF-8", new ClassPathResource("migration/files-under-way.sql")).execute(database);
        jdbc.sql("insert into register.attachment values ('p1', 'EXP-2025-000001', 'Certificate.pdf', 'END_USE_CERTIFICATE', 'application/pdf', 3, ?, ?, 'clara', "
                + "timestamp with time zone '2025-03-03 09:00:00+00:00')").params("c".repeat(64), new byte[] {1, 2, 3}).update();
        jdbc.sql("insert into register.specimen values ('s1', 'XK', 'Ministry of K', 'END_USE_CERTIFICATE', null, date '2024-01-01', null, 'Round stamp', "
                + "'EXP-2025-000001', 'p1', 'cora', timestamp with time zone '2025-03-04 09:00:00+00:00')").update();
        Map<String, List<Map<String, String>>> before = rows(jdbc);
        assertThat(before).hasSizeGreaterThan(25).allSatisfy((table, rows) -> assertThat(rows).as(table + ": an example").isNotEmpty());

        migrate(database, vendor, "latest");

        Map<String, List<Map<String, String>>> after = rows(jdbc);
        before.forEach((table, rows) -> {
            List<Map<String, String>> now = after.get(table);
            assertThat(now).as(table).hasSameSizeAs(rows);
            rows.forEach(row -> {
                Map<String, String> expected = new LinkedHashMap<>(row);
                if (table.equals("extension_request")) {
                    expected.put("clock", expected.remove("consultation_id"));
                }
                assertThat(now).as(table).anySatisfy(migrated -> assertThat(migrated).containsAllEntriesOf(expected));
            });
        });
        assertThat(jdbc.sql("select count(*) from register.decision where deemed").query(Integer.class).single()).as("persons decided").isZero();
        assertThat(jdbc.sql("select count(*) from register.ballot where overrules").query(Integer.class).single()).isZero();
        assertThat(jdbc.sql("select count(*) from register.record where signature is not null or vouched is not null").query(Integer.class).single())
                .as("older than the key").isZero();
        goesOn(jdbc);
    }

    /** What today's program writes into the files that were under way. */
    private static void goesOn(JdbcClient jdbc) {
        assertThatThrownBy(() -> jdbc.sql("update register.record set actor = 'somebody'").update()).hasStackTraceContaining("append-only");
        assertThatThrownBy(() -> jdbc.sql("update register.decision set countersigned_by = drafted_by").update())
                .satisfies(refused -> assertThat(refused.getMessage()).containsIgnoringCase("four_eyes"));
        String joined = "Act, s. 7. ".repeat(500);
        jdbc.sql("insert into register.opinion values ('c2', 1, 'REFUSE', null, 'Because', ?, null, false, false, 'david', current_timestamp)").param(joined).update();
        jdbc.sql("update register.clock_pause set reason = ?, restarted_at = current_timestamp").param(joined).update();
        jdbc.sql("update register.file_line set amount = 0.005, currency = 'KWD' where file_number = 'EXP-2025-000001'").update();
        jdbc.sql("insert into register.decision (file_number, track, decision, prohibition, reasons, legal_basis, deemed, decided_at) "
                + "values ('EXP-2025-000003', 'WHOLE', 'REFUSED', 'NONE', 'Silence', ?, true, current_timestamp)").param(joined).update();
        jdbc.sql("update register.extension_request set clock = 'v1' where id = 'e2'").update();
    }

    private static void migrate(DataSource database, String vendor, String target) {
        Flyway.configure().dataSource(database).table("register_history").baselineOnMigrate(true).baselineVersion("0").target(target)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor).load().migrate();
    }

    private static Map<String, List<Map<String, String>>> rows(JdbcClient jdbc) {
        Map<String, List<Map<String, String>>> rows = new TreeMap<>();
        jdbc.sql("select table_name from information_schema.tables where lower(table_schema) = 'register'").query(String.class).list()
                .forEach(name -> rows.put(name.toLowerCase(Locale.ROOT), jdbc.sql("select * from register." + name).query().listOfRows().stream()
                        .map(MigrationTest::plain).toList()));
        return rows;
    }

    private static Map<String, String> plain(Map<String, Object> row) {
        Map<String, String> plain = new TreeMap<>();
        row.forEach((column, value) -> plain.put(column.toLowerCase(Locale.ROOT), plain(value)));
        return plain;
    }

    private static String plain(Object value) {
        if (value instanceof byte[] paper) {
            return Arrays.toString(paper);
        }
        if (value instanceof Clob text) {
            return text(text);
        }
        if (value instanceof Blob paper) {
            return paper(paper);
        }
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : String.valueOf(value);
    }

    private static String text(Clob text) {
        try {
            return text.getSubString(1, (int) text.length());
        } catch (SQLException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String paper(Blob paper) {
        try {
            return Arrays.toString(paper.getBytes(1, (int) paper.length()));
        } catch (SQLException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
