package dev.assent.alert;

import dev.assent.engine.Variable;

/** Contract of {@code processes/blocks/StateAlert.bpmn}. */
final class StateAlert {
    static final Variable<String> FILE_NUMBER = Variable.text("fileNumber");
    /** id of the alert in the register */
    static final Variable<String> ALERT = Variable.text("stateAlert");
    /** ISO 3166-1 code, or a code of the setup's own list */
    static final Variable<String> STATE = Variable.text("alertedState");
    static final Variable<String> TEXT = Variable.text("alertText");
    /** group that transmits it */
    static final Variable<String> AGENCY = Variable.text("alertAgency");
    static final Variable<String> SENT_ON = Variable.text("alertSentOn");
    static final Variable<String> REFERENCE = Variable.text("alertReference");
    static final Variable<String> SENT_BY = Variable.text("transmitAlertBy");

    private StateAlert() {
    }
}
