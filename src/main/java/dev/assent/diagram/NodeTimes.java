package dev.assent.diagram;

/**
 * A node of a process over all its versions. Days are elapsed days by the clock, with one decimal: a model knows no calendar of a State.
 *
 * @param id         of the node in the model
 * @param passed     how often it was passed in the last twelve months
 * @param medianDays half of these took at most so long; 0 where none passed
 * @param p90Days    nine of ten took at most so long
 * @param waiting    how many are in it now; for a called process, how many of its calls are open
 * @param late       how many tasks in it, also in what it calls, are past their time limit
 */
record NodeTimes(String id, long passed, double medianDays, double p90Days, long waiting, long late) {
}
