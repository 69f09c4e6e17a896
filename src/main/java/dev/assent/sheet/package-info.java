/** Tables to take away, as CSV and XLSX: written row by row, and no text of them is run as a formula by the program that opens it. */
package dev.assent.sheet;
