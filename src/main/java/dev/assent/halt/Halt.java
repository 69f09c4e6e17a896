package dev.assent.halt;

import java.time.Instant;

/**
 * Something that keeps a file from going on.
 *
 * @param subject    what it is about: an incident, a process instance, a job, a task or the file; the same as long as it lasts
 * @param fileNumber null: a background step that belongs to no file
 * @param instance   the process instance; null where it is gone
 * @param definition the version of the process; null where it is gone
 * @param step       id of the node; null: the process as a whole
 * @param about      what the sentence names: a group, or the engine's message
 * @param since      UTC; null: not known
 */
record Halt(Kind kind, String subject, String fileNumber, String instance, String definition, String step, String about, Instant since) {
    /** What stopped the file. */
    enum Kind {
        /** a step failed and is not tried again */
        FAILED,
        /** an administrator stopped the process or a job */
        SUSPENDED,
        /** the file is open, its process is gone */
        DELETED,
        /** the process stands where nothing will ever move it, as after a deleted timer */
        STRANDED,
        /** a task that no living person may do */
        NOBODY
    }
}
