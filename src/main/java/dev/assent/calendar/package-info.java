/**
 * Working days, holidays and the arithmetic of clocks; pure, without the engine.
 *
 * <p>Everything here is computed from facts (a start, a limit, a calendar, the stops of the clock); nothing is counted
 * up over time, and nothing reads the wall clock. The rules with worked examples are in docs/timing.md.
 */
package dev.assent.calendar;
