/** Working days, holidays and the arithmetic of clocks; pure, without the engine. */
package dev.assent.calendar;
