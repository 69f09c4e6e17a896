/** The recommendation, the decision by two people, the license or refusal. */
package dev.assent.decision;
