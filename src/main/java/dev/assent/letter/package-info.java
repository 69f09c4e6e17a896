/** Letters to the applicant: which one at which event is a table, what it says a template, and what was sent is kept as it was sent. */
package dev.assent.letter;
