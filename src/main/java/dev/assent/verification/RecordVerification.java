package dev.assent.verification;

import dev.assent.engine.Processes;
import dev.assent.register.Register;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Keeps what the embassy, or the desk in its place, said; a forgery is told to the block that asked, so that nobody else need answer. */
@Component
class RecordVerification implements JavaDelegate {
    private final Verifications verifications;
    private final Specimens specimens;
    private final Processes processes;

    RecordVerification(Verifications verifications, Specimens specimens, Processes processes) {
        this.verifications = verifications;
        this.specimens = specimens;
        this.processes = processes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = TimedVerification.FILE_NUMBER.of(execution);
        String person = TimedVerification.VERIFIED_IN_PLACE_BY.find(execution).or(() -> TimedVerification.VERIFIED_BY.find(execution)).orElse(Register.ENGINE);
        Verified said = GivenVerification.of(execution, person, false);
        verifications.keep(number, execution.getProcessInstanceId(), said);
        GivenVerification.specimen(execution).ifPresent(marks ->
                specimens.keep(execution.getProcessInstanceId(), number, TimedVerification.DOCUMENT.of(execution), marks, person));
        if (said.answer() == Answer.NOT_AUTHENTIC) {
            Optional.ofNullable(execution.getProcessInstance().getSuperExecution()).ifPresent(block -> processes.mark(
                    block.getProcessInstanceId(), DocumentVerification.DOCUMENTS_GENUINE.name(), said.answer().name()));
        }
    }
}
