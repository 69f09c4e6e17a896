/** Hands a task that somebody has to somebody else of the same agency, when the first falls ill or may not complete it. */
package dev.assent.handover;
