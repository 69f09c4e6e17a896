/** Decision times: what is counted of files and steps when they end, and what managers, auditors and heads of agencies read of it. */
package dev.assent.figures;
