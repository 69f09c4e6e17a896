package dev.assent.license;

import dev.assent.action.ActionPrecondition;
import org.springframework.stereotype.Component;

/** A license is given back only where a row allows it. */
@Component
class LicenseToSurrender implements ActionPrecondition {
    private final OwnMoves licenses;

    LicenseToSurrender(OwnMoves licenses) {
        this.licenses = licenses;
    }

    @Override
    public String process() {
        return LicenseSurrender.class.getSimpleName();
    }

    @Override
    public boolean holds(String fileNumber, String agency) {
        return licenses.possibleForHolder(fileNumber, Move.SURRENDER);
    }
}
