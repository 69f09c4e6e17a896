package dev.assent.license.review;

import dev.assent.engine.Variable;

/** Contract of {@code processes/blocks/LicenseReview.bpmn}. */
final class LicenseReview {
    static final Variable<String> FILE_NUMBER = Variable.text("fileNumber");
    static final Variable<String> LICENSE = Variable.text("license");
    /** FINDING of an investigation, HIT of the screening, or the end of a REGISTRATION */
    static final Variable<String> CAUSE = Variable.text("reviewCause");
    /** number of the investigation, or who is meant by which entry of a list */
    static final Variable<String> SOURCE = Variable.text("reviewSource");
    /** what may be known about it by those who work on the file */
    static final Variable<String> KNOWN = Variable.text("reviewText");
    /** LEAVE, or a move */
    static final Variable<String> OUTCOME = Variable.text("reviewOutcome");
    static final Variable<String> GROUND = Variable.text("measureGround");
    static final Variable<String> REASONS = Variable.text("measureReasons");
    static final Variable<String> LEGAL_BASIS = Variable.text("measureLegalBasis");
    static final Variable<String> LEAVE_REASONS = Variable.text("leaveReasons");
    static final Variable<String> CONSIDERED_BY = Variable.text("considerLicenseBy");

    private LicenseReview() {
    }
}
