package dev.assent.intake;

import dev.assent.engine.Variable;
import java.util.Date;

/** Contract of {@code processes/blocks/FileIntake.bpmn}. */
final class FileIntake {
    static final Variable<Boolean> ACCEPTED = Variable.yesNo("accepted");
    static final Variable<String> MISSING_ITEMS = Variable.text("missingItems");
    static final Variable<Date> COMPLETION_LIMIT = Variable.instant("completionLimit");
    static final Variable<String> CHECKED_BY = Variable.text("checkCompletenessBy");
    static final Variable<String> REGISTRATION = Variable.text("applicantRegistration");

    private FileIntake() {
    }
}
