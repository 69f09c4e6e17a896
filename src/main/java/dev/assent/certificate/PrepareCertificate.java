package dev.assent.certificate;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lays out what the certificate begins with: the licensed goods, and what the file says of exporter, contract and use. */
@Component
class PrepareCertificate implements JavaDelegate {
    private final Certificates certificates;

    PrepareCertificate(Certificates certificates) {
        this.certificates = certificates;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Map<String, Object> file = EndUseCertificate.FILE.of(execution);
        EndUseCertificate.GOODS.set(execution, certificates.goods(EndUseCertificate.FILE_NUMBER.of(execution)));
        if (file.get("exporter") instanceof Map<?, ?> exporter) {
            EndUseCertificate.EXPORTER.set(execution, (String) exporter.get("name"));
            EndUseCertificate.EXPORTING_STATE.set(execution, (String) exporter.get("country"));
        }
        EndUseCertificate.CONTRACT.set(execution, contract(file));
        EndUseCertificate.END_USE.set(execution, (String) file.get("endUseStatement"));
    }

    private static String contract(Map<String, Object> file) {
        return file.get("documents") instanceof List<?> documents ? documents.stream().map(Map.class::cast)
                .filter(document -> "CONTRACT".equals(document.get("type"))).map(document -> (String) document.get("reference"))
                .findFirst().orElse(null) : null;
    }
}
