/** The one time limit of the whole file: its clock, its reminder, more time for it, and what its expiry means by the row of a table. */
package dev.assent.outerlimit;
