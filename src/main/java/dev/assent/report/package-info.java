/** Told, not only shown: heads and managers are sent an overview of what is due, what is late and what stands still. */
package dev.assent.report;
