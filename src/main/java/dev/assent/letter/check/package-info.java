/** The public page on which anybody who holds a license checks whether it is in force. */
package dev.assent.letter.check;
