/** What a State asks of a transfer beside the treaty's own questions: criteria as rows, how grave each risk is, and by which source. */
package dev.assent.criteria;
