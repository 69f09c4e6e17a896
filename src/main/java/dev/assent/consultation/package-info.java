/** Who is asked, by when, what was answered, and what silence means. */
package dev.assent.consultation;
