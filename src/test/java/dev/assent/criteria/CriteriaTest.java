package dev.assent.criteria;

import static dev.assent.office.Answers.ground;
import static dev.assent.office.Answers.noRisk;
import static dev.assent.office.Answers.risk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assent.engine.SubmissionRefused;
import dev.assent.engine.Variable;
import dev.assent.office.Answers;
import dev.assent.office.Desk;
import dev.assent.office.Office;
import dev.assent.office.ProcedureTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Criteria of the assessment, as the engine asks for them whoever answers. */
@ProcedureTest
class CriteriaTest {
    @Autowired
    Office office;
    @Autowired
    Desk desk;

    @Test
    @DisplayName("The signs of diversion are asked of every file, ammunition and parts of those that have them, each with guidance in both languages")
    void asked() {
        assertThat(codes(toAssess("G02"))).containsExactly("DIVERSION_PARTIES", "DIVERSION_ROUTE", "DIVERSION_QUANTITY", "DIVERSION_STOCKPILE");
        String file = toAssess("G02", "\"attCategory\": \"2.1.b\"", "\"attCategory\": \"3\"");
        assertThat(codes(file)).contains("AMMUNITION").doesNotContain("PARTS");
        assertThat(asked(file).get(0).get("guidance")).asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .hasEntrySatisfying("ar", text -> assertThat(text.toString()).startsWith("هل")).hasEntrySatisfying("en", text -> assertThat(text.toString()).startsWith("Is a party"));
    }

    @Test
    @DisplayName("A risk of diversion is not accepted without the signs, whatever was sent; a sign is not accepted beside \"no risk\"")
    void signs() {
        String file = toAssess("G02");
        Map<String, Object> answers = risk("riskDiversion", "SOME");
        answers.remove("criteria");
        refused(file, answers, "criteria");
        answers.put("criteria", List.of(Map.of("criterion", "DIVERSION_PARTIES", "level", "NONE")));
        refused(file, answers, "criteria");
        answers.put("criteria", List.of(Map.of("criterion", "DIVERSION_ROUTE", "level", "NONE")));
        refused(file, answers, "criteria[0].criterion");
        Map<String, Object> sign = noRisk();
        sign.put("criteria", List.of(Map.of("criterion", "DIVERSION_PARTIES", "level", "SERIOUS")));
        sign.put("riskGrounds", List.of(ground("DIVERSION_PARTIES")));
        refused(file, sign, "riskDiversion");
        office.completes("lena", file, "Assess risk", risk("riskDiversion", "SOME"));
    }

    @Test
    @DisplayName("A risk is not accepted without likelihood, severity and a source with its date; the source is not of the future")
    void grounds() {
        String file = toAssess("G02");
        Map<String, Object> answers = risk("riskTerrorism", "SOME");
        answers.remove("riskGrounds");
        refused(file, answers, "riskGrounds");
        answers.put("riskGrounds", List.of(ground("riskPeace")));
        refused(file, answers, "riskGrounds");
        Map<String, Object> ground = new java.util.HashMap<>(ground("riskTerrorism"));
        ground.put("sourceDate", "2031-01-01");
        answers.put("riskGrounds", List.of(ground));
        refused(file, answers, "riskGrounds[0].sourceDate");
        ground.put("sourceDate", "2026-06-30");
        ground.remove("likelihood");
        refused(file, answers, "riskGrounds[0].likelihood");
        ground.put("likelihood", "LIKELY");
        office.completes("lena", file, "Assess risk", answers);
    }

    @Test
    @DisplayName("A criterion that finds an overriding risk goes through mitigation like a question of the treaty, and what remains of it refuses")
    void overriding() {
        String file = toAssess("G02", "\"attCategory\": \"2.1.b\"", "\"attCategory\": \"3\"");
        Map<String, Object> answers = noRisk();
        answers.put("criteria", codes(file).stream().map(code -> Map.of("criterion", code, "level", code.equals("AMMUNITION") ? "OVERRIDING" : "NONE")).toList());
        answers.put("riskGrounds", List.of(ground("AMMUNITION")));
        office.completes("lena", file, "Assess risk", answers);
        office.completes("lena", file, "Consider mitigation", Map.of("residualRisk", "OVERRIDING", "residualRiskReasons", "No measure meets it."));
        assertThatThrownBy(() -> office.completes("lena", file, "Draft decision", Answers.grant())).hasStackTraceContaining(SubmissionRefused.class.getSimpleName());
        office.completes("lena", file, "Draft decision", Answers.refuse());
    }

    private void refused(String file, Map<String, Object> answers, String field) {
        assertThatThrownBy(() -> office.completes("lena", file, "Assess risk", answers)).satisfies(thrown -> {
            Throwable cause = thrown;
            while (!(cause instanceof SubmissionRefused) && cause.getCause() != null) {
                cause = cause.getCause();
            }
            assertThat(cause).isInstanceOfSatisfying(SubmissionRefused.class, refusal -> assertThat(refusal.faults()).extracting("field").contains(field));
        });
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> asked(String file) {
        return (List<Map<String, Object>>) Variable.plain(desk.variable("lena", file, "Assess risk", "criteriaAsked"));
    }

    private List<String> codes(String file) {
        return asked(file).stream().map(row -> (String) row.get("criterion")).toList();
    }

    private String toAssess(String sample, String... change) {
        String application = Office.sample(sample);
        String file = office.submit(change.length == 0 ? application : application.replace(change[0], change[1]));
        office.completes("lena", file, "Check completeness", Answers.complete());
        return file;
    }
}
