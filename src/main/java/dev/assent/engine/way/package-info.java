/** Which of the engine's own ways to change a task, a variable or the place of a file are open, to whom, and what the record says of it. */
package dev.assent.engine.way;
