package dev.assent.notification;

/** A feature that minds when a notice has been delivered. */
public interface Delivered {
    /**
     * The mail server has taken it, in the same transaction.
     *
     * @param fileNumber of the file it is about
     * @param key        of the notice, with its recipient
     */
    void delivered(String fileNumber, String key);
}
