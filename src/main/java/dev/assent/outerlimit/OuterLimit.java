package dev.assent.outerlimit;

import dev.assent.engine.Variable;
import java.util.Date;
import java.util.Map;

/** Contract of {@code processes/blocks/OuterLimit.bpmn}. */
final class OuterLimit {
    static final Variable<String> FILE_NUMBER = Variable.text("fileNumber");
    static final Variable<Map<String, Object>> FILE = Variable.map("file");
    static final Variable<String> SETUP = Variable.text("setup");
    static final Variable<String> AUTHORITY = Variable.text("authority");
    static final Variable<String> AUTHORITY_HEAD = Variable.text("authorityHead");
    static final Variable<Date> OUTER_LIMIT = Variable.instant("outerLimit");
    /** the row that dates it and says what its expiry means, with {@code because}; it holds for this file to its end */
    static final Variable<Map<String, Object>> ROW = Variable.map("outerLimitRow");
    /** name of the clock, as of an agency's */
    static final Variable<String> AGENCY = Variable.text("agency");
    static final Variable<Map<String, Object>> CLOCK_ROW = Variable.map("consultee");
    static final Variable<Date> STARTED_AT = Variable.instant("startedAt");
    static final Variable<Date> DEADLINE = Variable.instant("deadline");
    static final Variable<Date> REMINDER_DATE = Variable.instant("reminderDate");
    static final Variable<Boolean> IN_GRACE = Variable.yesNo("inGrace");
    /** NOT_YET, WAITING or REFUSED */
    static final Variable<String> EXPIRY_OUTCOME = Variable.text("expiryOutcome");
    /** group that takes the overdue file up */
    static final Variable<String> TAKEN_UP_BY = Variable.text("takenUpBy");
    static final String FILE_ACCEPTED = "FileAccepted";
    static final String OUTER_LIMIT_REACHED = "OuterLimitReached";

    private OuterLimit() {
    }
}
