/** Who has a task, who may have it, and which of the engine's own ways to change that, a variable or the place of a file are open, and to whom. */
package dev.assent.engine.duty;
