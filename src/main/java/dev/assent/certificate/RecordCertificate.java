package dev.assent.certificate;

import dev.assent.register.Register;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Enters the certificate in the register under a number of its own. */
@Component
class RecordCertificate implements JavaDelegate {
    private final Certificates certificates;

    RecordCertificate(Certificates certificates) {
        this.certificates = certificates;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Certificate certificate = new Certificate(EndUseCertificate.EXPORTER.of(execution), EndUseCertificate.EXPORTING_STATE.of(execution),
                EndUseCertificate.CONTRACT.of(execution), EndUseCertificate.END_USE.of(execution), EndUseCertificate.UNDERTAKINGS.of(execution),
                EndUseCertificate.GOODS.of(execution), EndUseCertificate.SIGNATORY.of(execution), EndUseCertificate.POSITION.of(execution),
                LocalDate.parse(EndUseCertificate.VALID_UNTIL.of(execution)), EndUseCertificate.ISSUED_BY.find(execution).orElse(Register.ENGINE));
        EndUseCertificate.NUMBER.set(execution, certificates.issue(EndUseCertificate.FILE_NUMBER.of(execution), certificate));
    }
}
