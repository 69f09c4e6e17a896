/** How long whoever is asked has: the row that says so, from what its limit counts, what stops and extends it. */
package dev.assent.clock;
