package dev.assent.extension;

import dev.assent.engine.Variable;
import java.util.Date;

/** Contract of {@code processes/blocks/FileExtension.bpmn}. */
final class FileExtension {
    static final Variable<String> FILE_NUMBER = Variable.text("fileNumber");
    static final Variable<String> SETUP = Variable.text("setup");
    static final Variable<String> AUTHORITY = Variable.text("authority");
    static final Variable<String> AUTHORITY_HEAD = Variable.text("authorityHead");
    static final Variable<String> STARTED_BY = Variable.text("startedBy");
    /** group that agrees */
    static final Variable<String> AGREEING_BODY = Variable.text("agreeingBody");
    static final Variable<Number> MORE_TIME = new Variable<>("moreTime", Number.class);
    static final Variable<String> REASONS = Variable.text("extensionReasons");
    static final Variable<String> TIME_UNIT = Variable.text("timeUnit");
    static final Variable<Date> CURRENT_DEADLINE = Variable.instant("currentDeadline");
    static final Variable<Number> AGREED_AMOUNT = new Variable<>("agreedAmount", Number.class);
    static final Variable<String> REFUSAL_REASONS = Variable.text("refusalReasons");
    static final Variable<String> DECIDED_BY = Variable.text("agreeFileExtensionBy");

    private FileExtension() {
    }
}
