package dev.assent.timedstop;

import dev.assent.engine.Variable;
import java.util.Date;
import java.util.Map;

/** Contract of {@code processes/blocks/TimedStop.bpmn}. */
final class TimedStop {
    static final Variable<String> FILE_NUMBER = Variable.text("fileNumber");
    static final Variable<Map<String, Object>> FILE = Variable.map("file");
    static final Variable<String> SETUP = Variable.text("setup");
    static final Variable<String> AUTHORITY = Variable.text("authority");
    /** id of the table */
    static final Variable<String> TABLE = Variable.text("stopTable");
    /** which of the setup's stops it is; the table asks for it */
    static final Variable<String> STOP = Variable.text("stop");
    static final Variable<Boolean> APPLIES = Variable.yesNo("stopApplies");
    /** the row, kept to the end */
    static final Variable<Map<String, Object>> ROW = Variable.map("stopRow");
    /** what is done outside, by language */
    static final Variable<Map<String, Object>> NAME = Variable.map("stopName");
    static final Variable<Map<String, Object>> ASKED_BECAUSE = Variable.map("askedBecause");
    static final Variable<Date> COUNTED_AT = Variable.instant("stopCountedAt");
    /** the last moment at which it would still stop the clock; null: there is none */
    static final Variable<Date> ASK_BY = Variable.instant("stopAskBy");
    static final Variable<Date> REQUEST_BY = Variable.instant("requestBy");
    static final Variable<Date> REQUEST_REMINDER = Variable.instant("requestReminder");
    static final Variable<String> ASKED_BY = Variable.text("stopAskedBy");
    static final Variable<String> BEGUN_BY = Variable.text("stopBegunBy");
    static final Variable<String> ENDED_BY = Variable.text("stopEndedBy");
    static final Variable<Boolean> BEGINNING_AWAITED = Variable.yesNo("beginningAwaited");
    /** what is asked, and of whom */
    static final Variable<String> REQUEST = Variable.text("stopRequest");
    static final Variable<String> REQUESTED_BY = Variable.text("requestOutsideStepBy");
    static final Variable<Date> ASKED_AT = Variable.instant("stopAskedAt");
    static final Variable<Date> BEGUN_AT = Variable.instant("stopBegunAt");
    /** whether its stop counts so far */
    static final Variable<Boolean> COUNTS = Variable.yesNo("stopCounts");
    /** id of its stop of the clocks */
    static final Variable<String> ID = Variable.text("stopId");

    private TimedStop() {
    }
}
