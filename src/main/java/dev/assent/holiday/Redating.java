package dev.assent.holiday;

/** Derives the open deadlines of one kind anew from the facts of a file, because its calendar has changed. */
public interface Redating {
    /**
     * Moves what has moved. Where a deadline that would have passed already moves, whoever has it keeps the next working day.
     *
     * @param fileNumber of an open file; in the transaction of the caller
     * @param setup      id of its setup
     */
    void redate(String fileNumber, String setup);
}
