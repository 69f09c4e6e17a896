package dev.assent.split;

import dev.assent.engine.Variable;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** Contract of {@code processes/blocks/IntendedDecision.bpmn} and of DecisionNote, which it calls for each other lead. */
final class IntendedDecision {
    static final Variable<String> FILE_NUMBER = LineClassification.FILE_NUMBER;
    static final Variable<String> SETUP = LineClassification.SETUP;
    static final Variable<String> TRACK = Variable.text("track");
    static final Variable<String> DECISION = Variable.text("decision");
    static final Variable<String> REASONS = Variable.text("decisionReasons");
    static final Variable<String> CONDITIONS = Variable.text("licenseConditions");
    /** of this draft: what is noted on an earlier one does not count for it */
    static final Variable<String> ANNOUNCEMENT = Variable.text("announcement");
    /** what is about to be decided, as the other leads read it */
    static final Variable<Map<String, Object>> INTENDED = Variable.map("intended");
    static final Variable<List<Map<String, Object>>> OTHER_LEADS = Variable.rows("otherLeads");
    static final Variable<Boolean> ANYONE_TO_TELL = Variable.yesNo("anyoneToTell");
    static final Variable<Map<String, Object>> OTHER_LEAD = Variable.map("otherLead");
    static final Variable<String> NOTING_LEAD = Variable.text("notingLead");
    static final Variable<Date> NOTE_LIMIT = Variable.instant("noteLimit");
    static final Variable<Date> NOTE_REMINDER = Variable.instant("noteReminder");
    static final Variable<String> NOTE = Variable.text("intendedNote");
    static final Variable<String> COMMENT = Variable.text("noteComment");
    static final Variable<String> NOTED_BY = Variable.text("noteIntendedDecisionBy");
    static final Variable<List<Map<String, Object>>> NOTES = Variable.rows("notes");
    static final Variable<Boolean> COMMENTED = Variable.yesNo("commented");
    static final Variable<Boolean> MEETING_ASKED = Variable.yesNo("meetingAsked");
    static final Variable<Boolean> DRAFT_STANDS = Variable.yesNo("draftStands");
    static final Variable<String> CONSIDERATION = Variable.text("considerationReasons");
    static final Variable<String> CONSIDERED_BY = Variable.text("considerCommentsBy");

    private IntendedDecision() {
    }
}
