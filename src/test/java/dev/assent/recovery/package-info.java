/** Whole processes that are killed and started again on the same database. */
package dev.assent.recovery;
