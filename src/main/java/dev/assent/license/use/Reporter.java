package dev.assent.license.use;

import java.util.Set;

/**
 * Who reports a use.
 *
 * @param as     HOLDER, LEAD, or the id of an agency
 * @param person user id, or {@code applicant}
 */
record Reporter(String as, String person) {
    static final String HOLDER = "HOLDER";
    static final String LEAD = "LEAD";
    private static final Set<String> FOR_THE_HOLDER = Set.of("applicant", "intake");

    /**
     * Whoever begins an action.
     *
     * @param agency as which agency or group the person acts
     */
    static Reporter byForm(String agency, String authority, String person) {
        return new Reporter(FOR_THE_HOLDER.contains(agency) ? HOLDER : agency.equals(authority) ? LEAD : agency, person);
    }
}
