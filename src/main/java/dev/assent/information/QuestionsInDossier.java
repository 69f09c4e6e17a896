package dev.assent.information;

import dev.assent.register.Access;
import dev.assent.register.DossierPart;
import dev.assent.register.Reader;
import dev.assent.setup.NationalSetup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** All questions to the applicant for the deciding authority, the agency's own for a consultee, what was put to the applicant for the intake. */
@Component
class QuestionsInDossier implements DossierPart {
    private static final List<String> PUT = List.of("number", "text", "needed", "askedAt", "answerBy", "answeredAt", "answer", "outcome");
    private final QuestionsOnFile questions;

    QuestionsInDossier(QuestionsOnFile questions) {
        this.questions = questions;
    }

    @Override
    public String name() {
        return "questions";
    }

    @Override
    public List<Map<String, Object>> of(String fileNumber, NationalSetup setup, Reader reader, Access.Sight sight) {
        List<Map<String, Object>> rows = questions.rows(fileNumber, setup);
        return switch (sight) {
            case WHOLE -> rows;
            case OWN -> rows.stream().filter(row -> Access.of(reader, (String) row.get("agency"))).toList();
            case APPLICATION -> rows.stream().filter(row -> row.get("askedAt") != null).map(QuestionsInDossier::put).toList();
        };
    }

    // the intake takes answers on paper: it knows what was put to the applicant, and not who asks
    private static Map<String, Object> put(Map<String, Object> row) {
        Map<String, Object> told = new LinkedHashMap<>(row);
        told.keySet().retainAll(PUT);
        return told;
    }
}
