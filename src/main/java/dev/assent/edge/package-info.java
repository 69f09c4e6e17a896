/** What leaves the house when a request fails: a sentence for the person, one line for the operator, and nothing of the machine. */
package dev.assent.edge;
