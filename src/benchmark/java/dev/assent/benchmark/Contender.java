package dev.assent.benchmark;

import java.util.List;

/** Something that decides files. */
interface Contender extends AutoCloseable {
    String name();

    void submit();

    /** @return the jobs that are due; those that must not run beside each other are one */
    List<Runnable> due();

    /** @return the tasks that wait for people, each to be completed by one */
    List<Runnable> waiting();

    /** Is any process still running? */
    boolean busy();

    /** @return how many files were decided */
    long decided();

    @Override
    void close();
}
