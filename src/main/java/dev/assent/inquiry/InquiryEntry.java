package dev.assent.inquiry;

import dev.assent.engine.Variable;

/** Contract of {@code processes/blocks/InquiryEntry.bpmn}; the questions about the inquiry are those of {@link IncomingInquiry}. */
final class InquiryEntry {
    static final Variable<String> INQUIRED_FILE = Variable.text("inquiredFile");
    static final Variable<String> FILE_NUMBER = Variable.text("fileNumber");
    static final Variable<String> ENTERED_BY = Variable.text("enteredBy");

    private InquiryEntry() {
    }
}
