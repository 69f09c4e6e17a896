package dev.assent.engine.submission;

/** Is told of a step that failed at a person's click; nothing of it was stored. */
public interface StepFailures {
    /**
     * Called after the transaction has been taken back.
     *
     * @param taskId     which the person completed; null: none
     * @param fileNumber on which the person began an action; null: none
     * @return what to tell the person, in the language of the request
     */
    String failed(String taskId, String fileNumber, Throwable failure);
}
