package dev.assent.decision;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Refusals that silence makes by law: entered by the rule and its version, signed by nobody, also of a file that nobody has assessed. */
@Component
public class DeemedRefusals {
    private final JdbcClient jdbc;
    private final Decisions decisions;

    DeemedRefusals(JdbcClient jdbc, Decisions decisions) {
        this.jdbc = jdbc;
        this.decisions = decisions;
    }

    /**
     * Refuses whatever of the file is not decided, and closes it.
     *
     * @param legalBasis of the rule
     * @param rule       table, row and version
     */
    public void refuse(String fileNumber, String reasons, String legalBasis, Map<String, Object> rule) {
        outstanding(fileNumber).forEach(track -> decisions.enter(fileNumber,
                new Draft(track, "REFUSED", "NONE", null, null, reasons, legalBasis, List.of(), null, "NONE", null, null, null, null), rule));
    }

    private List<String> outstanding(String fileNumber) {
        return jdbc.sql("select l.track from register.lead l where " + Endings.OUTSTANDING + " order by l.track").param(fileNumber).query(String.class).list();
    }
}
