package dev.assent.applicant;

/** A feature that minds whether something is missing from a file before it is complete. */
public interface WhileIncomplete {
    /**
     * The applicant was asked for what is missing, in the same transaction.
     *
     * @param id      of the question
     * @param officer user id
     */
    void asked(String id, String fileNumber, String officer);

    /** He has supplied it. */
    void supplied(String fileNumber);
}
