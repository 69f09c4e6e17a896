package dev.assent.verification;

import dev.assent.setup.NationalSetup;
import dev.assent.setup.NationalSetups;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What is known of the genuineness of a file's documents, for those who assess, for those who decide and for the dossier. */
@Component
class VerificationsOnFile {
    private final VerificationStore store;
    private final NationalSetups setups;

    VerificationsOnFile(VerificationStore store, NationalSetups setups) {
        this.store = store;
        this.setups = setups;
    }

    /** What is known of them, read at once. */
    Checks on(String fileNumber) {
        return store.on(fileNumber);
    }

    /** AUTHENTIC, NOT_AUTHENTIC, CANNOT_CONFIRM (as long as one is open, too), or NOT_REQUIRED. */
    public String genuine(String fileNumber) {
        return on(fileNumber).genuine();
    }

    /** One row a verification: type, reference, agency, agencyName, answer (absent while open), findings, measures, conditions … */
    public List<Map<String, Object>> rows(String fileNumber, String setup) {
        return rows(store.current(fileNumber), setups.of(setup));
    }

    /** What is advised: agency, agencyName, reference, measures, conditions. */
    List<Map<String, Object>> advice(String fileNumber, String setup) {
        return rows(store.current(fileNumber).stream().filter(DocumentCheck::advises).toList(), setups.of(setup));
    }

    /** The documents found not to be authentic. */
    List<Map<String, Object>> forgeries(String fileNumber, String setup) {
        return rows(store.current(fileNumber).stream().filter(DocumentCheck::forged).toList(), setups.of(setup));
    }

    private List<Map<String, Object>> rows(Collection<DocumentCheck> checks, NationalSetup setup) {
        return checks.stream().map(check -> row(check, setup)).toList();
    }

    /** The row of {@link #rows} for one verification. */
    Map<String, Object> row(DocumentCheck check, String setup) {
        return row(check, setups.of(setup));
    }

    private Map<String, Object> row(DocumentCheck check, NationalSetup setup) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("document", check.document());
        row.put("type", check.type());
        row.put("reference", check.reference());
        row.put("issuer", check.issuer());
        row.put("agency", check.agency());
        row.put("agencyName", setup.agencyNames(check.agency()));
        row.put("escalatedTo", check.escalatedTo());
        row.put("askedAt", check.askedAt().toString());
        row.put("deadline", check.deadline().toString());
        row.put("answer", check.answer() == null ? null : check.answer().name());
        row.put("answeredAt", Objects.toString(check.answeredAt(), null));
        row.put("deemed", check.deemed());
        row.put("late", check.late());
        row.put("findings", check.said());
        row.put("questions", check.findings());
        row.put("measures", check.measures());
        row.put("conditions", check.conditions());
        row.put("source", check.source());
        // the wrong answer stays in sight beside the right one
        row.put("earlier", check.corrects() == null ? null : row(store.find(check.corrects()), setup));
        return row;
    }
}
