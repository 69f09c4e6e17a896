package dev.assent.escalation;

import dev.assent.register.Leads;
import java.util.Map;

/**
 * A right of an applicant that is open now.
 *
 * @param task    that the intake has for him, until one of the two has said something
 * @param body    which would decide
 * @param track   part of the file; WHOLE unless it is split
 * @param rungRow the row that gives the right
 */
record ApplicantRight(String task, String body, String track, Map<String, Object> rungRow) {
    /** As answers name it: by the body, and the part where lines are decided apart. */
    String key() {
        return track.equals(Leads.WHOLE) ? body : body + "/" + track;
    }
}
