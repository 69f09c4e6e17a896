package dev.assent.license.use;

import java.time.LocalDate;

/**
 * That what was used of a license has arrived.
 *
 * @param reference   of the report of the use
 * @param deliveredOn day of the delivery, in the zone of the setup
 * @param proof       what proves it, such as the number of a delivery verification certificate
 */
record Proof(String license, int line, String reference, LocalDate deliveredOn, String proof) {
}
