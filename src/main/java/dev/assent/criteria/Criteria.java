package dev.assent.criteria;

import dev.assent.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Rows of the table {@code Criteria} and of a setup's own, such as {@code VeldoraCriteria}, as the form asks them. */
@Component
class Criteria {
    static final String TABLE = "Criteria";
    static final String CRITERION = "criterion";
    static final String MANDATORY = "mandatory";
    /** the treaty's question that a criterion stands beneath */
    static final String BENEATH = "beneath";
    /** the treaty's own questions, which every form asks (Arts. 7(1), 7(4), 11) */
    static final List<String> TREATY = List.of("riskPeace", "riskHumanitarianLaw", "riskHumanRights", "riskTerrorism", "riskOrganizedCrime",
            "riskGenderViolence", "riskDiversion");
    private static final List<String> LANGUAGES = List.of("en", "ar");

    private final Texts texts;

    Criteria(Texts texts) {
        this.texts = texts;
    }

    /** What is asked, in the order of the rows; of two with one code the first. */
    List<Map<String, Object>> asked(List<Map<String, Object>> rows) {
        Map<Object, Map<String, Object>> asked = new LinkedHashMap<>();
        for (Map<String, Object> row : rows) {
            Map<String, Object> criterion = new LinkedHashMap<>();
            criterion.put(CRITERION, row.get(CRITERION));
            criterion.put("name", said(row.get("wording")));
            criterion.put("guidance", said(row.get("guidance")));
            criterion.put("basis", said(row.get("basis")));
            criterion.put(MANDATORY, Boolean.TRUE.equals(row.get(MANDATORY)));
            criterion.put(BENEATH, row.get(BENEATH));
            asked.putIfAbsent(row.get(CRITERION), criterion);
        }
        return new ArrayList<>(asked.values());
    }

    /** A row each for the answers, none given yet. */
    static List<Map<String, Object>> open(List<Map<String, Object>> asked) {
        return asked.stream().map(criterion -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put(CRITERION, criterion.get(CRITERION));
            row.put("level", null);
            return row;
        }).toList();
    }

    private Map<String, String> said(Object sentence) {
        Map<String, String> said = new LinkedHashMap<>();
        LANGUAGES.forEach(language -> said.put(language, sentence == null ? "" : texts.say(Locale.forLanguageTag(language), sentence.toString())));
        return said;
    }
}
