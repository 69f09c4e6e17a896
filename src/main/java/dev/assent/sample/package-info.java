/** A past to look at: files of the fictional State Veldora that nobody ever decided, written to an empty register with whole records, and marked as samples. */
package dev.assent.sample;
