/** Screening: the names in a file compared with lists of those to whom nothing may go, hits confirmed or dismissed by people (ATT Art. 6, 11). */
package dev.assent.screening;
