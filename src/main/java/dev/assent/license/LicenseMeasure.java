package dev.assent.license;

import dev.assent.engine.Variable;

/** Contract of {@code processes/blocks/LicenseMeasure.bpmn}. */
final class LicenseMeasure {
    static final Variable<String> FILE_NUMBER = Variable.text("fileNumber");
    static final Variable<String> AUTHORITY = Variable.text("authority");
    static final Variable<String> STARTED_BY = Variable.text("startedBy");
    static final Variable<String> LICENSE = Variable.text("license");
    static final Variable<String> MOVE = Variable.text("licenseMove");
    static final Variable<String> GROUND = Variable.text("measureGround");
    static final Variable<String> REASONS = Variable.text("measureReasons");
    static final Variable<String> LEGAL_BASIS = Variable.text("measureLegalBasis");
    static final Variable<Boolean> SECOND_SIGNATURE = Variable.yesNo("secondSignature");
    /** groups whose members confirm */
    static final Variable<String> CONFIRMING_GROUPS = Variable.text("confirmingGroups");
    static final Variable<String> CONFIRMED_BY = Variable.text("confirmMeasureBy");
    static final Variable<String> REFUSAL_REASONS = Variable.text("refusalReasons");

    private LicenseMeasure() {
    }
}
