/** The applicant withdraws his application while it is not decided. */
package dev.assent.withdrawal;
