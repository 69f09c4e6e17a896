package dev.assent.benchmark;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;

/** Something that decides files. */
interface Contender extends AutoCloseable {
    String name();

    ProcessEngine engine();

    void submit();

    void complete(Task task);

    @Override
    void close();
}
