/** What the rows of decision tables may say: a table that nobody could act on is refused when it is deployed, with its row and column. */
package dev.assent.table;
