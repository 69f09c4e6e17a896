package dev.assent.license;

import java.time.LocalDate;

/**
 * A license as it stands.
 *
 * @param kind      LICENSE, or another word of the table {@code LicenseTerms}
 * @param track     of the lines it was issued for
 * @param standing  one of {@link Standing}
 * @param validUntil last day, in the zone of its setup
 */
public record License(String number, String fileNumber, String setup, String track, String kind, String holder, LocalDate validUntil, String standing) {
    /** the kind by which goods may be moved */
    public static final String LICENSE = "LICENSE";
}
