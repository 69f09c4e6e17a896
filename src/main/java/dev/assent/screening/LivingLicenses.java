package dev.assent.screening;

import dev.assent.engine.Processes;
import dev.assent.engine.submission.Attempts;
import dev.assent.file.FileStore;
import dev.assent.intake.FileVariables;
import dev.assent.node.Node;
import dev.assent.notification.Message;
import dev.assent.notification.Notices;
import dev.assent.setup.NationalSetups;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Files that are to be screened again apart from their procedure: their hits become a task of those who judge, and the authority is told. */
@Component
class LivingLicenses {
    private static final Logger LOG = LoggerFactory.getLogger(LivingLicenses.class);

    private final ScreeningDue due;
    private final Screenings screenings;
    private final FileStore files;
    private final FileVariables variables;
    private final Processes processes;
    private final Notices notices;
    private final NationalSetups setups;
    private final Attempts attempts;
    private final JdbcClient jdbc;
    private final Node node;
    private final TransactionTemplate transaction;

    LivingLicenses(ScreeningDue due, Screenings screenings, FileStore files, FileVariables variables, Processes processes, Notices notices, NationalSetups setups,
            Attempts attempts, JdbcClient jdbc, Node node, PlatformTransactionManager transactions) {
        this.due = due;
        this.screenings = screenings;
        this.files = files;
        this.variables = variables;
        this.processes = processes;
        this.notices = notices;
        this.setups = setups;
        this.attempts = attempts;
        this.jdbc = jdbc;
        this.node = node;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Screens the files that are due, each in its own transaction; what fails is tried again. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    void work() {
        if (!node.answers()) {
            return;
        }
        for (String file : due.files()) {
            try {
                attempts.of(() -> transaction.execute(status -> screen(file)));
            } catch (RuntimeException failed) {
                LOG.error("File {} could not be screened again; this is tried again in a minute.", file, failed);
            }
        }
    }

    /** Once a night: an embargo may have been put into the table, or begin on this day. */
    @Scheduled(cron = "0 17 0 * * *")
    void again() {
        if (node.answers()) {
            transaction.executeWithoutResult(status -> due.livingLicenses());
        }
    }

    private boolean screen(String number) {
        if (!due.take(number)) {
            return false;
        }
        List<Hit> found = screenings.concerning(number);
        // a screening that waits for people finds these when they have judged theirs
        if (!found.isEmpty() && !processes.running("Screening", number)) {
            FileStore.Stored file = files.find(number).orElseThrow();
            String authority = setups.of(file.setup()).authority();
            processes.start("Screening", number, variables.of(file, authority));
            notices.toGroup("screening/" + found.get(0).id(), number, file.setup(), authority, message(number, found.get(0)));
        }
        return true;
    }

    private Message message(String number, Hit first) {
        Message.Line like = Message.line("{0} is like {1}.", first.asked().name(), first.listedName());
        return licensed(number) ? Message.about(number, "A license of file {0} meets a list that has changed",
                Message.line("The lists have changed since the license was granted, and its names were screened again."), like)
                : Message.about(number, "Hits on file {0} are to be judged", Message.line("What was signed cannot be entered before they are judged."), like);
    }

    private boolean licensed(String number) {
        return jdbc.sql("select count(*) from register.license where file_number = ?").param(number).query(Integer.class).single() > 0;
    }
}
