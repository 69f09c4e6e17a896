package dev.assent.action;

/**
 * A person has begun an action on a file; told in the same transaction.
 *
 * @param process id of the action's process
 * @param person  user id
 */
public record ActionBegun(String fileNumber, String process, String person) {
}
