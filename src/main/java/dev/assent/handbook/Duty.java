package dev.assent.handbook;

/**
 * What an agency does, as HTML.
 *
 * @param otherwise what happens if it does not
 * @param place     where it is written
 */
record Duty(String what, String byWhen, String otherwise, String place) {
}
