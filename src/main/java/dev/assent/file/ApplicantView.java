package dev.assent.file;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What an applicant may know of his file; times are UTC.
 *
 * @param standing   RECEIVED, INCOMPLETE, UNDER_ASSESSMENT, DECIDED, RETURNED, WITHDRAWN, LAPSED or SUPERSEDED; who is consulted is not said
 * @param outerLimit when the file is decided at the latest; absent until it is complete
 * @param supersedes   the file whose place this one takes; absent: none
 * @param supersededBy the file that has taken this one's place; absent: none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApplicantView(String number, String reference, String standing, Instant receivedAt, Instant completeAt, Instant outerLimit,
        String supersedes, String supersededBy, List<Question> questions, Decision decision) {

    /**
     * @param number      by which it is answered; absent where the file was incomplete
     * @param needed      documents and statements to be supplied
     * @param withdrawnAt it needs no answer any more
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Question(Integer number, String text, String needed, Instant askedAt, Instant answerBy, Instant answeredAt, String answer,
            Instant withdrawnAt) {
    }

    /** @param decision GRANTED, GRANTED_IN_PART, REFUSED or NO_LICENSE_REQUIRED */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Decision(String decision, Instant decidedAt, String license, LocalDate validUntil, String conditions, String reasons, String legalBasis,
            List<Line> lines) {
    }

    public record Line(int line, java.math.BigDecimal quantity) {
    }
}
