package dev.assent.precedent;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** After V51: writes what the files registered so far are found by. */
@Component
class PrecedentKeysMigration implements JavaMigration {
    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        List<String> files = new ArrayList<>();
        try (Statement all = connection.createStatement(); ResultSet row = all.executeQuery("select file_number from register.license_file")) {
            while (row.next()) {
                files.add(row.getString(1));
            }
        }
        new PrecedentKeys(new JdbcTemplate(new SingleConnectionDataSource(connection, true))).write(files);
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("51.1");
    }

    @Override
    public String getDescription() {
        return "precedent keys";
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
