/** FEEL for decision tables and forms: what an expression means is the engine's own, what it takes to evaluate it is made once. */
package dev.assent.engine.feel;
