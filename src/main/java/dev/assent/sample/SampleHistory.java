package dev.assent.sample;

import dev.assent.StartFailure;
import dev.assent.register.WholeRecord;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills an empty register with sample files, once. A register that holds a real file is never touched, and outside the demo a
 * register that holds sample files serves nobody: real files never come in beside them.
 */
@Component
class SampleHistory {
    private static final Logger LOG = LoggerFactory.getLogger(SampleHistory.class);
    private static final String SETTING = "sample-history";
    private static final int BATCH = 250;

    private final JdbcClient jdbc;
    private final SampleFiles files;
    private final SampleWriter writer;
    private final Clock clock;
    private final TransactionTemplate transaction;

    SampleHistory(JdbcClient jdbc, SampleFiles files, SampleWriter writer, Clock clock, PlatformTransactionManager transactions, Environment settings,
            @Value("${assent.sample-history:0}") int wanted) {
        this.jdbc = jdbc;
        this.files = files;
        this.writer = writer;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        if (wanted == 0 && !settings.acceptsProfiles(Profiles.of("demo")) && count(true) > 0) {
            throw new StartFailure("The register holds sample files, which nobody ever decided.",
                    "Start with the profile demo to look at them, or name an empty database for real files.", null);
        }
    }

    /**
     * Writes so many files, in batches; what an earlier attempt has written stays.
     *
     * @return how many were written now
     * @throws StartFailure if the register holds files that are no samples, or samples of another number
     */
    int write(int wanted) {
        if (count(false) > 0) {
            throw new StartFailure("The register holds real files: no sample is written beside them.", "Name an empty database.", null);
        }
        LocalDate end = begin(wanted);
        int written = count(true);
        ExecutorService making = Executors.newSingleThreadExecutor();
        try {
            Future<List<WholeRecord>> next = making.submit(() -> make(written, wanted, end));
            for (int from = written; from < wanted; from += BATCH) {
                List<WholeRecord> batch = next.get();
                int following = from + BATCH;
                // the following ones are made while these are written
                next = making.submit(() -> make(following, wanted, end));
                transaction.executeWithoutResult(status -> writer.write(batch));
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while the sample was written; what is written stays", stopped);
        } finally {
            making.shutdownNow();
        }
        LOG.info("{} sample files written; they are no real files, and their numbers say so", wanted - written);
        return wanted - written;
    }

    private List<WholeRecord> make(int from, int wanted, LocalDate end) {
        return IntStream.range(from, Math.min(wanted, from + BATCH)).mapToObj(place -> files.make(place, wanted, end)).toList();
    }

    /** Fills a register that holds nothing at all; any other stays as it is. */
    void first(int wanted) {
        if (count(true) + count(false) == 0) {
            write(wanted);
        }
    }

    private int count(boolean sample) {
        return jdbc.sql("select count(*) from register.license_file where sample = ?").param(sample).query(Integer.class).single();
    }

    /** The day before which all of it lies; said once, so that whoever goes on later goes on with the same files. */
    private LocalDate begin(int wanted) {
        String today = wanted + " until " + LocalDate.now(clock);
        try {
            transaction.executeWithoutResult(status -> {
                if (jdbc.sql("select count(*) from register.setting where name = ?").param(SETTING).query(Integer.class).single() == 0) {
                    jdbc.sql("insert into register.setting (name, setting_value) values (?, ?)").params(SETTING, today).update();
                }
            });
        } catch (DuplicateKeyException already) {
            LOG.info("Another node writes the sample");
        }
        String said = jdbc.sql("select setting_value from register.setting where name = ?").param(SETTING).query(String.class).single();
        if (!said.startsWith(wanted + " ")) {
            throw new StartFailure("The register holds another sample: " + said + ".", "Name an empty database.", null);
        }
        return LocalDate.parse(said.substring(said.lastIndexOf(' ') + 1));
    }
}
