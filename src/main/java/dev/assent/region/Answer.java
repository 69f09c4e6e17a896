package dev.assent.region;

import java.time.Instant;
import java.util.Map;

/**
 * A member State that was asked, and what it said.
 *
 * @param row     of the table of member States
 * @param endsAt  when its silence counts; long after it is due where it is waited for
 * @param answer  NO_OBJECTION, NO_OBJECTION_WITH_CONDITIONS, OBJECTION or ABSENT; null: none yet
 * @param deemed  it was silent, and that is what its silence means
 */
record Answer(int place, String member, String enteredBy, Map<String, Object> row, Instant dueAt, Instant endsAt, String answer, boolean deemed, String conditions,
        String reasons, String reference, String givenBy, Instant givenAt) {
    MemberRule rule() {
        return MemberRule.of(row);
    }

    boolean consents() {
        return answer != null && answer.startsWith("NO_OBJECTION");
    }

    boolean objects() {
        return "OBJECTION".equals(answer);
    }

    /** Has it taken part, by whatever it said? */
    boolean present() {
        return !deemed;
    }
}
