package dev.assent.file;

import dev.assent.engine.Processes;
import dev.assent.engine.Refusal;
import dev.assent.notification.Message;
import dev.assent.notification.Notices;
import dev.assent.register.Register;
import dev.assent.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ends a file that is not decided, wherever it stands: nothing of it stays open, and who worked on it is told. */
@Component
public class FileEnding {
    public static final String WITHDRAWN = "WITHDRAWN";
    public static final String LAPSED = "LAPSED";
    public static final String SUPERSEDED = "SUPERSEDED";
    private static final Set<String> UNDECIDED = Set.of("RETURNED", WITHDRAWN, LAPSED, SUPERSEDED);

    /**
     * How a file ends.
     *
     * @param standing {@link #WITHDRAWN}, {@link #LAPSED} or {@link #SUPERSEDED}; the record says FILE_ and the standing
     * @param actor    whose doing it is: user id, {@link Register#APPLICANT} or {@link Register#ENGINE}
     * @param facts    for the record
     * @param why      one sentence for those who worked on it
     */
    public record End(String standing, String actor, Map<String, ?> facts, Message.Line why) {
    }

    private final JdbcClient jdbc;
    private final FileStore files;
    private final FileClosing closing;
    private final Register register;
    private final Notices notices;
    private final Processes processes;
    private final Texts texts;

    FileEnding(JdbcClient jdbc, FileStore files, FileClosing closing, Register register, Notices notices, Processes processes, Texts texts) {
        this.jdbc = jdbc;
        this.files = files;
        this.closing = closing;
        this.register = register;
        this.notices = notices;
        this.processes = processes;
        this.texts = texts;
    }

    /**
     * The file, which nobody else changes until this transaction ends.
     *
     * @throws Refusal if it is closed
     */
    public FileStore.Stored demandOpen(String fileNumber) {
        FileStore.Stored file = files.hold(fileNumber);
        if (file.closedAt() != null) {
            throw new Refusal(texts.say(UNDECIDED.contains(file.standing()) ? "The file is closed." : "The file has been decided."));
        }
        return file;
    }

    /**
     * Ends the file: all its processes, from outside.
     *
     * @param fileNumber of an open file
     * @param spared     the process instance in which this step runs, which ends by itself; null: none
     */
    public void end(String fileNumber, End end, String spared) {
        FileStore.Stored file = demandOpen(fileNumber);
        // first the entry: its lock makes those who answer in this moment wait, so that nothing they begin is overlooked
        register.append(fileNumber, "FILE_" + end.standing(), end.actor(), end.facts());
        tellWaitedFor(file, "License file {0} is closed without a decision", end.why());
        // who waits to hear that the file is closed ends by himself, everything else from outside
        closing.close(fileNumber, end.standing());
        processes.end(fileNumber, "FILE_" + end.standing(), spared);
    }

    /** Tells every agency whose opinion was still awaited that it is needed no more. */
    public void tellWaitedFor(FileStore.Stored file, String subject, Message.Line why) {
        for (String agency : waitedFor(file.number())) {
            notices.toGroup(file.number() + "/ended/" + agency, file.number(), file.setup(), agency,
                    Message.about(file.number(), subject, why, Message.line("Your opinion is not needed any more.")));
        }
    }

    /** Tells the deciding authority in what way the file has ended. */
    public void tellAuthority(String fileNumber, String setup, String authority, Message.Line why) {
        notices.toGroup(fileNumber + "/ended", fileNumber, setup, authority,
                Message.about(fileNumber, "License file {0} is closed without a decision", why));
    }

    /** The agencies whose opinion was still awaited. */
    private List<String> waitedFor(String fileNumber) {
        return jdbc.sql("""
                select distinct c.agency from register.consultation c where c.file_number = ? and not c.superseded
                and not exists (select 1 from register.opinion o where o.consultation_id = c.id) order by c.agency""")
                .param(fileNumber).query(String.class).list();
    }
}
