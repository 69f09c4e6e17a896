package dev.assent.file;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What an applicant may know of his file; times are UTC.
 *
 * @param standing   RECEIVED, INCOMPLETE, UNDER_ASSESSMENT, DECIDED or RETURNED; who is consulted is not said
 * @param outerLimit when the file is decided at the latest; absent until it is complete
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ApplicantView(String number, String reference, String standing, Instant receivedAt, Instant completeAt, Instant outerLimit,
        List<Question> questions, Decision decision) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Question(String text, Instant askedAt, Instant answerBy, Instant answeredAt, String answer) {
    }

    /** @param decision GRANTED, GRANTED_IN_PART, REFUSED or NO_LICENSE_REQUIRED */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Decision(String decision, Instant decidedAt, String license, LocalDate validUntil, String conditions, String reasons, String legalBasis,
            List<Line> lines) {
    }

    record Line(int line, java.math.BigDecimal quantity) {
    }
}
