/** The one place where Camunda is configured, and through which the rest speaks to it. */
package dev.assent.engine;
