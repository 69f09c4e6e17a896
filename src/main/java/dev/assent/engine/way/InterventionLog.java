package dev.assent.engine.way;

/** Keeps what an administrator did to a running file by the engine's own commands. */
@FunctionalInterface
public interface InterventionLog {
    /**
     * Called in the transaction of the command, after it.
     *
     * @param fileNumber of the license file; one that the register does not have is none
     * @param person     user id of the administrator
     * @param way        what he did, such as {@code SET_VARIABLES}
     * @param process    id of the process
     * @param what       names of what he changed, never values; empty where there is nothing to name
     */
    void acted(String fileNumber, String person, String way, String process, String what);
}
