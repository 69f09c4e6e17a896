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
 * @param decision   on the whole file; where its lines are decided apart, what the decisions come to, once all are there
 * @param decisions  where lines are decided apart: each decision with the lines it is about, as soon as it is there
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ApplicantView(String number, String reference, String standing, Instant receivedAt, Instant completeAt, Instant outerLimit,
        List<Question> questions, Decision decision, List<Decision> decisions) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Question(String text, Instant askedAt, Instant answerBy, Instant answeredAt, String answer) {
    }

    /**
     * @param decision GRANTED, GRANTED_IN_PART, REFUSED or NO_LICENSE_REQUIRED
     * @param about    numbers of the lines it is about; absent where it is about the whole file
     * @param lines    what the license allows
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Decision(String decision, Instant decidedAt, List<Integer> about, String license, LocalDate validUntil, String conditions, String reasons,
            String legalBasis, List<Line> lines) {
    }

    record Line(int line, java.math.BigDecimal quantity) {
    }
}
