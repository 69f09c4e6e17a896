package dev.assent.region;

import dev.assent.engine.Variable;
import java.util.List;
import java.util.Map;

/** Contract of {@code processes/blocks/RegionalExemption.bpmn}. What decides lies in the register; these only lead the file and show people what it is about. */
final class RegionalExemption {
    static final Variable<String> FILE_NUMBER = Variable.text("fileNumber");
    static final Variable<Map<String, Object>> FILE = Variable.map("file");
    static final Variable<String> SETUP = Variable.text("setup");
    static final Variable<String> AUTHORITY = Variable.text("authority");
    static final Variable<String> FINDING = Variable.text("finding");
    static final Variable<Boolean> NEEDED = Variable.yesNo("exemptionNeeded");
    /** what the form shows of the ban: convention, body, lines, basis */
    static final Variable<Map<String, Object>> BAN = Variable.map("regionalBan");
    /** group that sends the request, or says that none is sent */
    static final Variable<String> REQUESTED_BY = Variable.text("exemptionRequestedBy");
    static final Variable<Boolean> WANTED = Variable.yesNo("exemptionWanted");
    static final Variable<String> REQUEST = Variable.text("exemptionRequest");
    static final Variable<String> FORGONE = Variable.text("exemptionForgone");
    static final Variable<String> REFERENCE = Variable.text("exemptionReference");
    static final Variable<String> REQUESTED = Variable.text("requestExemptionBy");
    static final Variable<String> ID = Variable.text("exemptionId");
    /** each member State that is asked: member, name by language */
    static final Variable<List<Map<String, Object>>> MEMBERS = Variable.rows("memberStates");
    static final Variable<Boolean> DISPUTED = Variable.yesNo("exemptionDisputed");
    /** nothing is banned, or everything that is has its exemption */
    static final Variable<Boolean> CLEARED = Variable.yesNo("bansCleared");

    private RegionalExemption() {
    }
}
