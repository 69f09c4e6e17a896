/** Counts rows of facts in groups, with how many took how long: from the facts themselves, and from whole months that are kept. */
package dev.assent.tally;
