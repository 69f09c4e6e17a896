package dev.assent.extension;

import dev.assent.engine.Variable;
import java.util.Date;
import java.util.Map;

/** Contract of {@code processes/blocks/Extension.bpmn}. */
final class Extension {
    static final Variable<String> FILE_NUMBER = Variable.text("fileNumber");
    static final Variable<Map<String, Object>> FILE = Variable.map("file");
    static final Variable<String> SETUP = Variable.text("setup");
    static final Variable<String> AUTHORITY = Variable.text("authority");
    static final Variable<String> AGENCY = Variable.text("agency");
    static final Variable<String> STARTED_BY = Variable.text("startedBy");
    static final Variable<Map<String, Object>> ASKED_BECAUSE = Variable.map("askedBecause");
    /** how much the agency asks for, in the unit of its time limit */
    static final Variable<Number> MORE_TIME = new Variable<>("moreTime", Number.class);
    static final Variable<String> EXTENSION_REASONS = Variable.text("extensionReasons");
    static final Variable<Date> DECIDE_BY = Variable.instant("decideBy");
    static final Variable<Date> DECIDE_REMINDER = Variable.instant("decideReminder");
    static final Variable<Date> CURRENT_DEADLINE = Variable.instant("currentDeadline");
    /** the row that says how long the lead has ({@code row}), and since when ({@code began}); from these it is derived anew when a calendar changes */
    static final Variable<Map<String, Object>> DECIDED_WITHIN = Variable.map("decidedWithin");
    static final Variable<Number> AGREED_AMOUNT = new Variable<>("agreedAmount", Number.class);
    static final Variable<String> REFUSAL_REASONS = Variable.text("refusalReasons");
    static final Variable<String> DECIDED_BY = Variable.text("agreeExtensionBy");
    /** tables that say how much there may be: the setup's own first */
    static final String TABLE = "Extensions";
    static final String ADMISSIBLE = "ExtensionAdmissible";

    private Extension() {
    }
}
