/** What people submit: the rules by which it is complete, attempts after a collision, and what a refusal says. */
package dev.assent.engine.submission;
