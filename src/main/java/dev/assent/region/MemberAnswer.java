package dev.assent.region;

import dev.assent.engine.Variable;
import dev.assent.engine.duty.Completions;
import java.util.Date;
import java.util.Map;

/** Contract of {@code processes/blocks/MemberAnswer.bpmn}. */
final class MemberAnswer {
    static final Completions.Step STEP = new Completions.Step("MemberAnswer", "Task_EnterMemberAnswer");
    /** which member State: place, member, name by language */
    static final Variable<Map<String, Object>> MEMBER = Variable.map("memberState");
    static final Variable<String> ENTERED_BY = Variable.text("answerEnteredBy");
    static final Variable<Date> DUE = Variable.instant("answerDue");
    static final Variable<Date> REMINDER = Variable.instant("answerReminder");
    /** when people are told that it is late; after its end, so never, where its silence counts by itself */
    static final Variable<Date> ALARM = Variable.instant("answerAlarm");
    static final Variable<Date> ENDS = Variable.instant("answerEnds");
    static final Variable<String> ANSWER = Variable.text("memberAnswer");
    static final Variable<String> CONDITIONS = Variable.text("memberConditions");
    static final Variable<String> REASONS = Variable.text("memberReasons");
    static final Variable<String> REFERENCE = Variable.text("memberReference");
    static final Variable<String> ENTERED = Variable.text("enterMemberAnswerBy");

    private MemberAnswer() {
    }

    static int place(Map<String, Object> member) {
        return ((Number) member.get("place")).intValue();
    }
}
