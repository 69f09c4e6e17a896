/** How a dispute between agencies climbs from body to body until it is settled. */
package dev.assent.escalation;
