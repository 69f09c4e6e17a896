package dev.assent.search;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** After V28: writes what the files registered so far are found by, and gives PostgreSQL its index of parts of words where it may have one. */
@Component
class SearchTextMigration implements JavaMigration {
    private static final Logger LOG = LoggerFactory.getLogger(SearchTextMigration.class);
    private static final List<String> TRIGRAMS = List.of("create extension if not exists pg_trgm",
            "create index search_text_words on register.search_text using gin (words gin_trgm_ops)",
            "create index search_text_licenses on register.search_text using gin (licenses gin_trgm_ops)");

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        List<String> files = new ArrayList<>();
        try (Statement all = connection.createStatement(); ResultSet row = all.executeQuery("select file_number from register.license_file")) {
            while (row.next()) {
                files.add(row.getString(1));
            }
        }
        new SearchText(new JdbcTemplate(new SingleConnectionDataSource(connection, true))).write(files);
        if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
            trigrams(connection);
        }
    }

    /** Without the right to make the extension the search works all the same, only slower on many files. */
    private static void trigrams(Connection connection) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try (Statement statement = connection.createStatement()) {
            for (String sql : TRIGRAMS) {
                statement.execute(sql);
            }
        } catch (SQLException refused) {
            connection.rollback(before);
            LOG.warn("No index of parts of words: the extension pg_trgm cannot be made here ({}). An administrator of the database can make it, "
                    + "and the indexes of docs/operations.md.", refused.getMessage());
        }
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("28.1");
    }

    @Override
    public String getDescription() {
        return "search text";
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
