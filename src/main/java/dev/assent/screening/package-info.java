/** Screening: names compared with lists of those to whom nothing may go (ATT Art. 6, 11); no procedure asks for it yet. */
package dev.assent.screening;
