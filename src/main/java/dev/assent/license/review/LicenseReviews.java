package dev.assent.license.review;

import dev.assent.engine.Processes;
import dev.assent.file.FileStore;
import dev.assent.intake.FileVariables;
import dev.assent.license.License;
import dev.assent.license.OwnMoves;
import dev.assent.notification.Message;
import dev.assent.notification.Notices;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lays a license before the authority that issued it, whichever authority has found something. */
@Component
public class LicenseReviews {
    private final Processes processes;
    private final FileStore files;
    private final FileVariables variables;
    private final OwnMoves licenses;
    private final Notices notices;

    LicenseReviews(Processes processes, FileStore files, FileVariables variables, OwnMoves licenses, Notices notices) {
        this.processes = processes;
        this.files = files;
        this.variables = variables;
        this.licenses = licenses;
        this.notices = notices;
    }

    /**
     * The authority gets the task Consider license, and is told.
     *
     * @param cause  FINDING or HIT
     * @param source number of the investigation, or who is meant by which entry
     * @param known  what may be known about it on the file; may be null
     */
    public void begin(License license, String cause, String source, String known) {
        FileStore.Stored file = files.find(license.fileNumber()).orElseThrow();
        String authority = licenses.authority(license);
        Map<String, Object> with = variables.of(file, authority);
        with.put(LicenseReview.LICENSE.name(), license.number());
        with.put(LicenseReview.CAUSE.name(), cause);
        with.put(LicenseReview.SOURCE.name(), source);
        with.put(LicenseReview.KNOWN.name(), known);
        processes.start(LicenseReview.class.getSimpleName(), license.fileNumber(), with);
        notices.toGroup("review/" + UUID.randomUUID(), license.fileNumber(), license.setup(), authority, Message.about(license.fileNumber(),
                "A license of file {0} is to be considered anew", Message.line("License: {0}", license.number()),
                Message.line("Something became known after it was granted (ATT Art. 7(7)). What it is stands in your task.")));
    }
}
