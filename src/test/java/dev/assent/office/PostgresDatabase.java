package dev.assent.office;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A real PostgreSQL for the tests, without a container; one for all of them. */
public class PostgresDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static EmbeddedPostgres postgres;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of("spring.datasource.url=" + running().getJdbcUrl("postgres", database()), "spring.datasource.username=postgres",
                "spring.datasource.password=postgres",
                // at the very end the database is gone before the application: it should not wait for it
                "spring.datasource.hikari.connection-timeout=5000").applyTo(context);
    }

    String database() {
        return "postgres";
    }

    /** For setups that the other applications do not know: their files would be left to these. */
    public static final class Apart extends PostgresDatabase {
        @Override
        String database() {
            String name = "apart_" + System.nanoTime();
            empty(name);
            return name;
        }
    }

    /** An empty database of its own beside that of the application. */
    public static DataSource empty(String name) {
        JdbcClient.create(running().getPostgresDatabase()).sql("create database " + name).update();
        return running().getDatabase("postgres", name);
    }

    private static synchronized EmbeddedPostgres running() {
        if (postgres == null) {
            try {
                postgres = EmbeddedPostgres.start();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return postgres;
    }
}
