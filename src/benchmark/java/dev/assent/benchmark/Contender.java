package dev.assent.benchmark;

import java.util.List;
import java.util.Map;

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

    /** @return what the engine counts since the contender was made, such as process instances; empty if nothing */
    default Map<String, Long> counts() {
        return Map.of();
    }

    @Override
    void close();
}
