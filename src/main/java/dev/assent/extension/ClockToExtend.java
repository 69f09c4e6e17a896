package dev.assent.extension;

import dev.assent.action.ActionPrecondition;
import dev.assent.consultation.OpenConsultations;
import org.springframework.stereotype.Component;

/** More time is asked only by an agency whose time runs. */
@Component
class ClockToExtend implements ActionPrecondition {
    private final OpenConsultations consultations;

    ClockToExtend(OpenConsultations consultations) {
        this.consultations = consultations;
    }

    @Override
    public String process() {
        return Extension.class.getSimpleName();
    }

    @Override
    public boolean holds(String fileNumber, String agency) {
        return !consultations.clocks(fileNumber, agency).isEmpty();
    }
}
