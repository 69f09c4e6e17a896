/** When the engine's history of a process goes, as its setup says; written into the many rows at night and not while people wait. */
package dev.assent.engine.retention;
