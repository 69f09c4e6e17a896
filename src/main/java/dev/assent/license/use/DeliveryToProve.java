package dev.assent.license.use;

import dev.assent.action.ActionPrecondition;
import org.springframework.stereotype.Component;

/** A delivery is proved where one is still to be proved. */
@Component
class DeliveryToProve implements ActionPrecondition {
    private final DeliveryStore store;

    DeliveryToProve(DeliveryStore store) {
        this.store = store;
    }

    @Override
    public String process() {
        return DeliveryProof.class.getSimpleName();
    }

    @Override
    public boolean holds(String fileNumber, String agency) {
        return !store.open(fileNumber).isEmpty();
    }
}
