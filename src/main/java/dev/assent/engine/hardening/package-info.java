/** Closes what Camunda leaves open: code in models and queries, weak hashes, passwords changed by whoever found a session. */
package dev.assent.engine.hardening;
