package dev.assent.license;

import dev.assent.engine.Variable;

/** Contract of {@code processes/blocks/LicenseSurrender.bpmn}. */
final class LicenseSurrender {
    static final Variable<String> FILE_NUMBER = Variable.text("fileNumber");
    static final Variable<String> STARTED_BY = Variable.text("startedBy");
    static final Variable<String> LICENSE = Variable.text("license");
    static final Variable<String> REASONS = Variable.text("surrenderReasons");

    private LicenseSurrender() {
    }
}
