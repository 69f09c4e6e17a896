package dev.assent.license.use;

import dev.assent.engine.Variable;

/** Contract of {@code processes/blocks/UseReport.bpmn}. */
final class UseReport {
    static final Variable<String> FILE_NUMBER = Variable.text("fileNumber");
    static final Variable<String> AUTHORITY = Variable.text("authority");
    static final Variable<String> AGENCY = Variable.text("agency");
    static final Variable<String> STARTED_BY = Variable.text("startedBy");
    /** license and line, parted by a stroke */
    static final Variable<String> LINE = Variable.text("licensedLine");
    static final Variable<Number> QUANTITY = new Variable<>("usedQuantity", Number.class);
    static final Variable<String> UNIT = Variable.text("usedUnit");
    static final Variable<String> DAY = Variable.text("usedOn");
    static final Variable<String> REFERENCE = Variable.text("useReference");

    private UseReport() {
    }
}
