package dev.assent.license;

import dev.assent.action.ActionPrecondition;
import org.springframework.stereotype.Component;

/** A measure on a license is offered only where some row still allows one. */
@Component
class LicenseToMove implements ActionPrecondition {
    private final Measures measures;

    LicenseToMove(Measures measures) {
        this.measures = measures;
    }

    @Override
    public String process() {
        return LicenseMeasure.class.getSimpleName();
    }

    @Override
    public boolean holds(String fileNumber, String agency) {
        return measures.possible(fileNumber, agency);
    }
}
