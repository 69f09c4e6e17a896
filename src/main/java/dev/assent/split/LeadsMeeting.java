package dev.assent.split;

import dev.assent.engine.Variable;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** Contract of {@code processes/blocks/LeadsMeeting.bpmn}. */
final class LeadsMeeting {
    static final Variable<Date> LIMIT = Variable.instant("meetingLimit");
    static final Variable<Date> REMINDER = Variable.instant("meetingReminder");
    /** why the tasks are here and what silence means, in the shape of a consultee's row */
    static final Variable<Map<String, Object>> REASON = Variable.map("consultee");
    /** the groups of all leads, and of those that approve the minutes; separated by commas */
    static final Variable<String> LEAD_GROUPS = Variable.text("leadGroups");
    static final Variable<String> APPROVING_GROUPS = Variable.text("approvingGroups");
    static final Variable<String> HELD_BY = Variable.text("holdLeadsMeetingBy");
    static final Variable<String> APPROVED_BY = Variable.text("approveMinutesBy");
    static final Variable<String> HELD_ON = Variable.text("meetingHeldOn");
    static final Variable<List<Map<String, Object>>> ATTENDANCE = Variable.rows("attendance");
    static final Variable<String> MINUTES = Variable.text("minutes");
    static final Variable<Boolean> AGREEMENT_REACHED = Variable.yesNo("agreementReached");
    static final Variable<List<Map<String, Object>>> AGREED_ANSWERS = Variable.rows("agreedAnswers");
    static final Variable<Boolean> MINUTES_APPROVED = Variable.yesNo("minutesApproved");
    static final Variable<String> OBJECTION = Variable.text("minutesObjection");
    static final Variable<Boolean> LEADS_AGREE = Variable.yesNo("leadsAgree");
    /** question and answer, which every lead's assessment takes over */
    static final Variable<List<Map<String, Object>>> SETTLED_ANSWERS = Variable.rows("settledAnswers");

    private LeadsMeeting() {
    }
}
