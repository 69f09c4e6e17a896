/** Earlier files like the one at hand: what both share, how they ended and why. */
package dev.assent.precedent;
