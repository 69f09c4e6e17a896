package dev.assent.ownuse;

import dev.assent.engine.Variable;

/** Contract of {@code processes/blocks/OwnUse.bpmn}. */
final class OwnUse {
    static final Variable<String> FILE_NUMBER = Variable.text("fileNumber");
    static final Variable<String> REASONS = Variable.text("ownUseReasons");
    static final Variable<String> UNDERTAKING = Variable.text("ownUseUndertaking");
    static final Variable<String> EXAMINED_BY = Variable.text("examineOwnUseBy");
    static final Variable<String> CONFIRMED_BY = Variable.text("confirmOwnUseBy");
    /** whether the file ends here, without a license */
    static final Variable<Boolean> EXEMPT = Variable.yesNo("exempt");

    private OwnUse() {
    }
}
