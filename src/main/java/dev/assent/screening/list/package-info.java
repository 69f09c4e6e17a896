/** Lists of sanctions, denials and watches as they come: read whole or refused with a sentence, never by half. */
package dev.assent.screening.list;
