package dev.assent.applicant;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/**
 * What the applicant gets for an application.
 *
 * @param number     of the license file, printed on every letter, e.g. EXP-2026-000123
 * @param token      lets its holder ask {@code GET /api/files/{number}}; keep it secret
 * @param receivedAt UTC
 * @param page       where a browser opens the file with number and token; absent where no setting says it
 * @param created    false: the same application had been received before, under this number
 */
public record Receipt(String number, String token, Instant receivedAt, @JsonInclude(JsonInclude.Include.NON_NULL) String page, boolean created) {
}
