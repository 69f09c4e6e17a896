package dev.assent.license.use;

import dev.assent.engine.Variable;

/** Contract of {@code processes/blocks/DeliveryProof.bpmn}. */
final class DeliveryProof {
    static final Variable<String> FILE_NUMBER = Variable.text("fileNumber");
    static final Variable<String> AUTHORITY = Variable.text("authority");
    static final Variable<String> AGENCY = Variable.text("agency");
    static final Variable<String> STARTED_BY = Variable.text("startedBy");
    /** license, line and reference, parted by strokes */
    static final Variable<String> USE = Variable.text("unprovenUse");
    static final Variable<String> DAY = Variable.text("deliveredOn");
    static final Variable<String> PROOF = Variable.text("deliveryProof");

    private DeliveryProof() {
    }
}
