package dev.assent.verification;

import dev.assent.engine.Variable;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** Contract of {@code processes/blocks/TimedVerification.bpmn}. */
final class TimedVerification {
    static final Variable<String> FILE_NUMBER = Variable.text("fileNumber");
    static final Variable<Map<String, Object>> FILE = Variable.map("file");
    static final Variable<String> SETUP = Variable.text("setup");
    /** what is to be verified and by whom: {@code document} and {@code consultee}, the row of the table */
    static final Variable<Map<String, Object>> VERIFICATION = Variable.map("verification");
    static final Variable<Map<String, Object>> DOCUMENT = Variable.map("document");
    static final Variable<Map<String, Object>> CONSULTEE = Variable.map("consultee");
    static final Variable<List<Map<String, Object>>> SPECIMENS = Variable.rows("specimens");
    static final Variable<String> AGENCY = Variable.text("agency");
    static final Variable<String> ESCALATED_TO = Variable.text("escalatedTo");
    static final Variable<String> SILENCE_MEANS = Variable.text("silenceMeans");
    static final Variable<String> SILENCE_OUTCOME = Variable.text("silenceOutcome");
    static final Variable<String> MARK = Variable.text("mark");
    static final Variable<Integer> PRIORITY = new Variable<>("taskPriority", Integer.class);
    static final Variable<Date> STARTED_AT = Variable.instant("startedAt");
    static final Variable<Date> DEADLINE = Variable.instant("deadline");
    static final Variable<Boolean> IN_GRACE = Variable.yesNo("inGrace");
    static final Variable<String> ANSWER = Variable.text("verificationAnswer");
    static final Variable<String> FINDINGS = Variable.text("verificationFindings");
    static final Variable<Boolean> KEEP_SPECIMEN = Variable.yesNo("keepSpecimen");
    static final Variable<String> SPECIMEN_DESCRIPTION = Variable.text("specimenDescription");
    static final Variable<String> CONDITIONS = Variable.text("advisedConditions");
    static final Variable<String> VERIFIED_BY = Variable.text("verifyDocumentBy");
    static final Variable<String> VERIFIED_IN_PLACE_BY = Variable.text("verifyForEmbassyBy");
    /** the questions of the form that are kept as they were answered */
    static final List<String> QUESTIONS = List.of("formCheck", "signatureCheck", "authorityAsked", "authorityReply", "authorityContact",
            "signatoryInOffice", "endUserExists", "endUserNeed", "siteVisit", "siteVisitFindings");

    private TimedVerification() {
    }
}
