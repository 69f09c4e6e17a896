package dev.assent.verification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a genuine document of an authority looks like.
 *
 * @param validFrom    first day on which such documents were issued; null: not known; likewise the last day
 * @param fileNumber   of the license file it came with, or null
 * @param attachmentId of its paper on that file, or null
 * @param keptBy       user id
 * @param keptAt       UTC
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Specimen(String id, String issuingState, String authority, String documentType, String signatory, LocalDate validFrom, LocalDate validTo,
        String description, String fileNumber, String attachmentId, String keptBy, Instant keptAt) {
}
