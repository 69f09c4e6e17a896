package dev.assent.investigation;

import dev.assent.license.License;
import dev.assent.watch.WatchedParty;
import java.util.List;

/**
 * How an investigation ended.
 *
 * @param conclusion  CONFIRMED, NOT_CONFIRMED or OPEN (neither could be shown)
 * @param measures    NONE alone, or some of REFER_TO_ENFORCEMENT, ALERT_PARTNERS, REASSESS_LICENSE, SUSPEND_LICENSE, WATCH_PARTIES
 * @param toReassess  numbers of licenses as they were written; null: none
 * @param reassessed  licenses to be considered anew
 * @param suspended   licenses to be suspended
 * @param forHolders  why, in the letter to the holders; null where none is suspended
 * @param watched     parties to be watched
 * @param states      to be alerted: ISO 3166-1 codes, or codes of the setup's own list
 * @param forStates   what they are told; null where none is alerted
 * @param forFiles    what those who work on the files concerned may know; null: that there was an investigation, and how it ended
 */
record Conclusion(String conclusion, String findings, List<String> measures, String toReassess, List<License> reassessed, List<License> suspended, String forHolders,
        List<WatchedParty> watched, List<String> states, String forStates, String forFiles, String reasons, String by) {
}
