package dev.assent.file;

/** A feature that keeps something open about a file, and settles it when the file is closed, whatever the reason. */
public interface AfterClosing {
    /** The file has just been closed, in the same transaction. */
    void closed(String fileNumber);
}
