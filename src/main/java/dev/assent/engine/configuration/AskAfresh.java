package dev.assent.engine.configuration;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

/**
 * Forgets the answers a task must not find already filled in when it comes round again: the task's extension property
 * {@code askAfresh} names them.
 */
final class AskAfresh implements ExecutionListener {
    static final String PROPERTY = "askAfresh";

    private final List<String> answers;

    AskAfresh(String names) {
        answers = List.of(names.split("\\s*,\\s*"));
    }

    @Override
    public void notify(DelegateExecution execution) {
        answers.forEach(execution::removeVariable);
    }
}
