/** A stop of the clocks that is no question to the applicant: a check abroad, an assurance, a notification that must lie; its windows are rows. */
package dev.assent.timedstop;
