/** Who is asked, what was answered, and what silence means. */
package dev.assent.consultation;
