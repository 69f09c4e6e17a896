package dev.assent.handover;

/**
 * A task has been handed over; told in the same transaction.
 *
 * @param by user id of who handed it over
 */
public record TaskHanded(String task, String by) {
}
