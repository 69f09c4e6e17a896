package dev.assent.action;

/** Where an action cannot apply it is not offered; begun all the same, it refuses itself in words of its own. */
public interface ActionPrecondition {
    /** Id of the action's process. */
    String process();

    /** Can this agency begin it on the file now? */
    boolean holds(String fileNumber, String agency);
}
