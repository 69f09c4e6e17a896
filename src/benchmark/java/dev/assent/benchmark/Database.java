package dev.assent.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** One contender's own database, and what PostgreSQL counted of it. */
record Database(String url, String user, String password) {
    /** @param rows inserted, updated and deleted */
    record Work(long commits, long rows) {
        Work since(Work before) {
            return new Work(commits - before.commits, rows - before.rows);
        }
    }

    static Database on(EmbeddedPostgres postgres, String name) throws SQLException {
        return of(postgres, name, "template1");
    }

    /** A copy of another, which nobody may be using. */
    static Database of(EmbeddedPostgres postgres, String name, String other) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection(); var statement = connection.createStatement()) {
            statement.execute("create database " + name + " template " + other);
        }
        return new Database(postgres.getJdbcUrl("postgres", name), "postgres", "postgres");
    }

    static Database in(Path folder, String name) {
        return new Database("jdbc:h2:file:" + folder.resolve(name), "sa", "");
    }

    /** Zero where the database does not count. */
    Work work() throws SQLException {
        if (!url.startsWith("jdbc:postgresql")) {
            return new Work(0, 0);
        }
        try (var connection = DriverManager.getConnection(url, user, password); var statement = connection.createStatement();
                var counted = statement.executeQuery("select xact_commit, tup_inserted + tup_updated + tup_deleted from pg_stat_database where datname = current_database()")) {
            counted.next();
            return new Work(counted.getLong(1), counted.getLong(2));
        }
    }

    /** @return rows inserted, updated and deleted since the database was made, by table; empty where it does not count */
    Map<String, Long> rows() throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        if (!url.startsWith("jdbc:postgresql")) {
            return rows;
        }
        try (var connection = DriverManager.getConnection(url, user, password); var statement = connection.createStatement();
                var counted = statement.executeQuery("select schemaname || '.' || relname, n_tup_ins + n_tup_upd + n_tup_del from pg_stat_user_tables")) {
            while (counted.next()) {
                rows.put(counted.getString(1).replace("public.", ""), counted.getLong(2));
            }
            return rows;
        }
    }

    /** What a question of one's own says, as a table. */
    String answer(String sql) throws SQLException {
        StringBuilder table = new StringBuilder("\n");
        try (var connection = DriverManager.getConnection(url, user, password); var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    table.append("| ").append(rows.getString(column)).append(' ');
                }
                table.append("|\n");
            }
            return table.toString();
        }
    }
}
