package dev.assent.applicant;

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
 * @param decision   on the whole file; where its lines are decided apart, what the decisions come to, once all are there
 * @param decisions  where lines are decided apart: each decision with the lines it is about, as soon as it is there
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApplicantView(String number, String reference, String standing, Instant receivedAt, Instant completeAt, Instant outerLimit,
        String supersedes, String supersededBy, List<Question> questions, Decision decision, List<Decision> decisions) {

    /**
     * @param number      by which it is answered; absent where the file was incomplete
     * @param needed      documents and statements to be supplied
     * @param withdrawnAt it needs no answer any more
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Question(Integer number, String text, String needed, Instant askedAt, Instant answerBy, Instant answeredAt, String answer,
            Instant withdrawnAt) {
    }

    /**
     * @param decision GRANTED, GRANTED_IN_PART, REFUSED or NO_LICENSE_REQUIRED
     * @param about    numbers of the lines it is about; absent where it is about the whole file
     * @param licenseStanding IN_FORCE, SUSPENDED, REVOKED, SURRENDERED, EXPIRED or EXHAUSTED; absent where there is no license
     * @param lines    what the license allows
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Decision(String decision, Instant decidedAt, List<Integer> about, String license, String licenseStanding, LocalDate validUntil, String conditions,
            String reasons, String legalBasis, List<Line> lines) {
    }

    /** @param used of it so far, in the same unit */
    public record Line(int line, java.math.BigDecimal quantity, java.math.BigDecimal used) {
    }
}
