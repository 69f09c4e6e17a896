/** What holds in the engine for every step, table and variable without being drawn. */
package dev.assent.engine.configuration;
