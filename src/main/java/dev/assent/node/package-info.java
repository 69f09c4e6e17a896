/** One process among those that serve the database: whether the database answers, whose jobs are free, and whether the clock may be trusted. */
package dev.assent.node;
