package dev.assent.inquiry;

import dev.assent.engine.Variable;
import java.util.Date;
import java.util.Map;

/** Contract of {@code processes/blocks/IncomingInquiry.bpmn}. */
final class IncomingInquiry {
    static final Variable<String> FILE_NUMBER = Variable.text("fileNumber");
    static final Variable<String> SETUP = Variable.text("setup");
    static final Variable<String> AUTHORITY = Variable.text("authority");
    static final Variable<String> ASKING_STATE = Variable.text("askingState");
    static final Variable<String> REFERENCE = Variable.text("inquiryReference");
    static final Variable<String> INQUIRY = Variable.text("inquiry");
    static final Variable<String> RECEIVED_ON = Variable.text("receivedOn");
    static final Variable<String> ENTERED_BY = Variable.text("startedBy");
    static final Variable<Date> ANSWER_BY = Variable.instant("answerBy");
    static final Variable<Date> REMIND_BY = Variable.instant("remindBy");
    /** the row that dates the answer, from which it is derived anew when a calendar changes */
    static final Variable<Map<String, Object>> ROW = Variable.map("answerLimitRow");
    static final Variable<String> ANSWER = Variable.text("inquiryAnswer");
    static final Variable<String> ANSWERED_BY = Variable.text("answerInquiryBy");

    private IncomingInquiry() {
    }
}
