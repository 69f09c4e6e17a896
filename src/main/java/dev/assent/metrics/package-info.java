/** Figures for a monitoring: counts of what is open, late, silent and halted, and the age of what has to be kept fresh. No file is named. */
package dev.assent.metrics;
