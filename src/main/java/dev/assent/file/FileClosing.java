package dev.assent.file;

import dev.assent.engine.Processes;
import dev.assent.register.Register;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Closes a file: whoever still waits for something about it is told. */
@Component
public class FileClosing {
    static final String FILE_CLOSED = "FileClosed";

    private final FileStore files;
    private final Register register;
    private final Processes processes;
    private final ObjectProvider<AfterClosing> after;

    FileClosing(FileStore files, Register register, Processes processes, ObjectProvider<AfterClosing> after) {
        this.files = files;
        this.register = register;
        this.processes = processes;
        this.after = after;
    }

    /** Sets the final standing, e.g. GRANTED, and ends what still watches the file. */
    public void close(String fileNumber, String standing) {
        files.close(fileNumber, register.now());
        register.standing(fileNumber, standing);
        processes.tell(FILE_CLOSED, fileNumber);
        after.orderedStream().forEach(feature -> feature.closed(fileNumber));
    }
}
