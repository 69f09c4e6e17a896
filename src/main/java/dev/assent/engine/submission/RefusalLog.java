package dev.assent.engine.submission;

/** Keeps refused submissions that the law wants to be known, although nothing else of them is stored. */
public interface RefusalLog {
    /**
     * Called after the refused transaction has been taken back.
     *
     * @param fileNumber of the license file
     * @param kind       of record, as the task's property {@code recordRefusalAs} names it
     * @param person     user id of who submitted
     * @param task       name of the task
     * @param sentence   why it was refused, as the person read it
     */
    void refused(String fileNumber, String kind, String person, String task, String sentence);
}
