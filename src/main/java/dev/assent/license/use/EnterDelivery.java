package dev.assent.license.use;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Enters the proof of a delivery that a person brings by the form. */
@Component
class EnterDelivery implements JavaDelegate {
    private final Deliveries deliveries;

    EnterDelivery(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        // a reference may have strokes of its own
        String[] use = DeliveryProof.USE.of(execution).split("/", 3);
        deliveries.prove(DeliveryProof.FILE_NUMBER.of(execution), new Proof(use[0], Integer.parseInt(use[1]), use[2], LocalDate.parse(DeliveryProof.DAY.of(execution)),
                DeliveryProof.PROOF.of(execution).strip()), Reporter.byForm(DeliveryProof.AGENCY.of(execution), DeliveryProof.AUTHORITY.of(execution), DeliveryProof.STARTED_BY.of(execution)));
    }
}
