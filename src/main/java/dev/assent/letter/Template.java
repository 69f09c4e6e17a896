package dev.assent.letter;

/**
 * What a letter says, as a designer wrote it: HTML with fields by name.
 *
 * @param name     of the letter, such as {@code License}; a setup's own is called after it, such as {@code LeadAuthorityLicense}
 * @param language en or ar
 * @param file     from the root of the models, to name it in a fault
 * @param text     well-formed HTML with fields such as {@code {{number}}}
 */
record Template(String name, String language, String file, String text) {
}
