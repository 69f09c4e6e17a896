/** The legal record: append-only, hash-chained, signed, and vouching for the rows that people and letters are made from. */
package dev.assent.register;
