package dev.assent.consultation;

import dev.assent.engine.Variable;
import java.util.List;

/** Contract of {@code processes/blocks/CallIn.bpmn}. */
final class CallIn {
    /** has anybody called the case in so far */
    static final Variable<Boolean> CALLED_IN = Variable.yesNo("calledIn");
    /** the agencies that did */
    @SuppressWarnings({"unchecked", "rawtypes"})
    static final Variable<List<String>> CALLED_IN_BY = new Variable<>("calledInBy", (Class) List.class);

    private CallIn() {
    }
}
