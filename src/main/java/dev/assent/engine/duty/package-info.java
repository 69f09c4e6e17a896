/** Who has a task, and who may have it. */
package dev.assent.engine.duty;
