package dev.assent.setup;

import static dev.assent.office.Answers.complete;
import static dev.assent.office.Answers.countersign;
import static dev.assent.office.Answers.noObjection;
import static dev.assent.office.Answers.noRisk;
import static dev.assent.office.Answers.refuse;
import static dev.assent.office.Answers.risk;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.Answers;
import dev.assent.office.Desk;
import dev.assent.office.Facts;
import dev.assent.office.Office;
import dev.assent.office.ProcedureTest;
import dev.assent.register.Verification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** G07: 300 pistols, 80 sets of parts for battle tanks and 5,000 slings in one file. */
@ProcedureTest
class CategorySplitTest {
    @Autowired
    Office office;
    @Autowired
    Desk desk;
    @Autowired
    Facts facts;
    @Autowired
    Verification verification;

    @BeforeEach
    void mondayMorning() {
        office.itIs("2026-11-23T09:00:00Z");
    }

    @AfterEach
    void realTime() {
        ClockUtil.reset();
    }

    private String classified() {
        String file = office.submit(Office.sample("G07"));
        office.completes("lena", file, "Check completeness", complete());
        office.completes("lena", file, "Classify lines", Map.of());
        office.completes("luis", file, "Confirm classification", Map.of("classificationConfirmed", true));
        return file;
    }

    @Test
    @DisplayName("G07: two tracks, one line dropped; the leads meet; one refuses, the other's line is licensed; each is told before the other issues")
    void mixedFile() {
        String file = classified();
        assertThat(office.open(file)).containsExactly("Examine prohibitions");
        office.completes("lena", file, "Examine prohibitions", Map.of("prohibition", "NONE"));
        office.completes("sami", file, "Assess risk", own(risk("riskDiversion", "SOME")));
        assertThat(office.open(file)).contains("Assess risk");
    }

    private static Map<String, Object> own(Map<String, Object> answers) {
        Map<String, Object> without = new HashMap<>(answers);
        without.remove("prohibition");
        return without;
    }
}
