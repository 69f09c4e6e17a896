/** The forms of tasks and actions in the engine, and what a reader gets of them: shared parts, choices, his language. */
package dev.assent.engine.form;
