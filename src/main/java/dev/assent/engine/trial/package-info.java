/** The engine in virtual time: a file's timers fire in their order, people act under their own names, and what was walked through is kept. In memory only. */
package dev.assent.engine.trial;
