package dev.assent.consultation;

/** Contract of {@code processes/blocks/WithdrawableConsultation.bpmn}: the message by which a request is taken back brings nothing. */
final class WithdrawableConsultation {
    private WithdrawableConsultation() {
    }
}
