package dev.assent.license;

import java.time.LocalDate;

/**
 * A license as it stands.
 *
 * @param kind      LICENSE, or another word of the table {@code LicenseTerms}
 * @param track     of the lines it was issued for
 * @param standing  IN_FORCE, SUSPENDED or REVOKED
 * @param validUntil last day, in the zone of its setup
 */
record License(String number, String fileNumber, String setup, String track, String kind, String holder, LocalDate validUntil, String standing) {
}
