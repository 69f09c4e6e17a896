package dev.assent.engine.way;

/**
 * What an administrator does to a running file.
 *
 * @param file    business key of the process instance; null: it belongs to no file
 * @param process id of the process
 * @param what    names, never values
 */
record Intervention(String file, String process, String what) {
}
