package dev.assent.intake;

import dev.assent.engine.Variable;
import java.util.Map;

/** Contract of {@code processes/blocks/FileRegistration.bpmn} and of what every setup's process begins with. */
final class FileRegistration {
    static final Variable<String> FILE_NUMBER = Variable.text("fileNumber");
    static final Variable<Map<String, Object>> FILE = Variable.map("file");
    static final Variable<String> SETUP = Variable.text("setup");
    static final Variable<String> AUTHORITY = Variable.text("authority");
    static final Variable<String> AUTHORITY_HEAD = Variable.text("authorityHead");

    private FileRegistration() {
    }
}
