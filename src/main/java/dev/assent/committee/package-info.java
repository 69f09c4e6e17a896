/** How a committee decides: who votes in which ballot, what the votes come to, and who decides when they come to nothing. */
package dev.assent.committee;
