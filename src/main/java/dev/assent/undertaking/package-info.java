/** What parties of a file have undertaken, by when, and the proof that they did it. */
package dev.assent.undertaking;
