/** The legal record: append-only, hash-chained, provable. */
package dev.assent.register;
