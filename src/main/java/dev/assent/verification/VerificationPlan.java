package dev.assent.verification;

import dev.assent.clock.Consultee;
import dev.assent.consultation.Wording;
import dev.assent.setup.NationalSetup;
import dev.assent.setup.NationalSetups;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Which documents of a file are put to whom: each to an agency once, by the first row that names it. */
@Component
class VerificationPlan {
    private static final List<String> FIELDS = List.of("type", "reference", "issuer", "issuerCountry", "issuedOn", "expiresOn", "signatory", "remark");

    private final NationalSetups setups;
    private final VerificationStore store;

    VerificationPlan(NationalSetups setups, VerificationStore store) {
        this.setups = setups;
        this.store = store;
    }

    /**
     * The verifications that are left to be asked for; none once a document has been found forged.
     *
     * @param rows the rows of the table that apply to a document
     * @return {@code document} and {@code consultee} for each
     */
    List<Map<String, Object>> of(String fileNumber, String setup, Map<String, Object> file,
            Function<Map<String, Object>, List<Map<String, Object>>> rows) {
        var asked = store.current(fileNumber);
        Map<String, Map<String, Object>> planned = new LinkedHashMap<>();
        if (asked.stream().noneMatch(check -> check.answer() == Answer.NOT_AUTHENTIC)) {
            for (Map<String, Object> document : documents(file)) {
                for (Map<String, Object> row : rows.apply(document)) {
                    Consultee consultee = known(setups.of(setup), Consultee.of(row));
                    planned.putIfAbsent(document.get("place") + "/" + consultee.agency(), Map.of("document", document, "consultee", marked(row, document)));
                }
            }
            asked.forEach(check -> planned.remove(check.subject()));
        }
        return new ArrayList<>(planned.values());
    }

    /** The documents of a file with their place, every field present, and the State that issued them. */
    private static List<Map<String, Object>> documents(Map<String, Object> file) {
        List<Map<String, Object>> documents = new ArrayList<>();
        for (Object each : file.get("documents") instanceof List<?> all ? all : List.of()) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("place", documents.size() + 1);
            FIELDS.forEach(field -> document.put(field, ((Map<?, ?>) each).get(field)));
            Object state = document.get("issuerCountry");
            document.put("issuingState", state == null ? file.get("destination") : state);
            documents.add(document);
        }
        return documents;
    }

    // the clock's block tells by it that a document waits, not an opinion
    private static Map<String, Object> marked(Map<String, Object> row, Map<String, Object> document) {
        Map<String, Object> marked = new LinkedHashMap<>(row);
        marked.put(Wording.DOCUMENT, document.get("place"));
        return marked;
    }

    private static Consultee known(NationalSetup setup, Consultee consultee) {
        for (String agency : new String[] {consultee.agency(), consultee.escalateTo()}) {
            if (agency != null && setup.agency(agency).isEmpty()) {
                throw new IllegalArgumentException("The verification table names " + agency + ", which is no agency of " + setup.setup() + ".yaml");
            }
        }
        return consultee;
    }
}
