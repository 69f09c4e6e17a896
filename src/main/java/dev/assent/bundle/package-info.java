/** The bundle: a file to take away, with all that is needed to prove it without Assent. */
package dev.assent.bundle;
