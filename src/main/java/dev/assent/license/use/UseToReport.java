package dev.assent.license.use;

import dev.assent.action.ActionPrecondition;
import dev.assent.license.OwnMoves;
import dev.assent.license.Standing;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A use is reported where the file has a license of which something may have been used. */
@Component
class UseToReport implements ActionPrecondition {
    private static final Set<String> USED = Set.of(Standing.IN_FORCE.name(), Standing.EXPIRED.name());
    private final OwnMoves licenses;

    UseToReport(OwnMoves licenses) {
        this.licenses = licenses;
    }

    @Override
    public String process() {
        return UseReport.class.getSimpleName();
    }

    @Override
    public boolean holds(String fileNumber, String agency) {
        return licenses.of(fileNumber).stream().anyMatch(license -> USED.contains(license.standing()));
    }
}
