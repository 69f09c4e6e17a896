/** Figures, measured side by side in one run: files decided per second by Assent and by a bare engine with the same models. */
package dev.assent.benchmark;
