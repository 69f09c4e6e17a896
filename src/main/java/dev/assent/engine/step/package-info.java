/** When a step is due: its dates, from the table of time limits and the calendar of its setup. */
package dev.assent.engine.step;
