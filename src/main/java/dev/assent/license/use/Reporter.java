package dev.assent.license.use;

import java.util.List;
import java.util.Set;

/**
 * Who reports a use.
 *
 * @param as     HOLDER, LEAD, or the id of an agency
 * @param agency of whoever is LEAD: which authority; null for the holder
 * @param person user id, or {@code applicant}
 */
record Reporter(String as, String agency, String person) {
    static final String HOLDER = "HOLDER";
    static final String LEAD = "LEAD";
    private static final Set<String> FOR_THE_HOLDER = Set.of("applicant", "intake");

    /**
     * Whoever begins an action.
     *
     * @param agency as which agency or group the person acts
     */
    static Reporter byForm(String agency, String authority, String person) {
        return FOR_THE_HOLDER.contains(agency) ? new Reporter(HOLDER, null, person) : new Reporter(agency.equals(authority) ? LEAD : agency, agency, person);
    }

    /** Do the rows name him, and is he of the authority that issued the license where they name that? */
    boolean may(List<String> reporters, String issuer) {
        return reporters.contains(as) && (!as.equals(LEAD) || issuer.equals(agency));
    }
}
