/** Classified annexes: papers that only cleared groups read, encrypted before they reach the database; each reading is an entry of the record. */
package dev.assent.annex;
