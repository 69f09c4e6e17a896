package dev.assent.investigation;

import java.util.List;

/**
 * How an investigation ended.
 *
 * @param conclusion CONFIRMED, NOT_CONFIRMED or OPEN (neither could be shown)
 * @param measures   NONE alone, or some of REFER_TO_ENFORCEMENT, ALERT_PARTNERS, REASSESS_LICENSE
 * @param licenses   numbers of licenses to reassess; null: none
 */
record Conclusion(String conclusion, String findings, List<?> measures, String licenses, String reasons, String by) {
}
