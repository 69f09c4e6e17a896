package dev.assent.setup;

import static dev.assent.office.Answers.complete;
import static dev.assent.office.Answers.countersign;
import static dev.assent.office.Answers.grant;
import static dev.assent.office.Answers.noObjection;
import static dev.assent.office.Answers.prohibited;
import static dev.assent.office.Answers.refuse;
import static dev.assent.office.Answers.risk;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.Answers;
import dev.assent.office.Office;
import dev.assent.office.ProcedureTest;
import dev.assent.register.Verification;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProcedureTest
class LeadAuthorityTest {
    @Autowired
    Office office;
    @Autowired
    JdbcClient jdbc;
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

    @Test
    @DisplayName("G02: patrol vehicles whose diversion risk is mitigated are licensed with conditions")
    void mitigatedDiversion() {
        String file = office.submit(Office.sample("G02"));
        office.completes("lena", file, "Check completeness", complete());
        office.completes("lena", file, "Assess risk", risk("riskDiversion", "SERIOUS"));
        office.completes("lena", file, "Consider mitigation", Map.of("mitigationMeasures", java.util.List.of("PHASED_DELIVERY", "DELIVERY_VERIFICATION"),
                "mitigationConditions", "Deliveries in three phases\nDelivery verification after each phase", "residualRisk", "ACCEPTABLE",
                "residualRiskReasons", "Each phase can be stopped."));
        office.completes("fatima", file, "Give opinion", Answers.conditions("Annual visit on site"));
        office.completes("david", file, "Give opinion", noObjection());
        office.completes("iris", file, "Give opinion", noObjection());
        office.completes("elsa", file, "Give opinion", noObjection());
        office.completes("lena", file, "Draft decision", grant());
        office.completes("luis", file, "Countersign decision", countersign());

        assertThat(office.ends(file)).contains("LeadAuthority:EndEvent_LicenseGranted", "OuterLimit:EndEvent_DecidedInTime");
        assertThat(office.open(file)).isEmpty();
        assertThat(jdbc.sql("select license_number from register.license where file_number = ?").param(file).query(String.class).single())
                .startsWith("LIC-EXP-2026-");
        assertThat(verification.verify(file).faults()).isEmpty();
    }

    @Test
    @DisplayName("G01: a prohibition ends in a refusal without any consultation")
    void prohibition() {
        String file = office.submit(Office.sample("G01"));
        office.completes("lena", file, "Check completeness", complete());
        office.completes("lena", file, "Assess risk", prohibited("EMBARGO"));
        assertThat(office.open(file)).containsExactly("Draft decision");
        office.completes("lena", file, "Draft decision", refuse());
        office.completes("luis", file, "Countersign decision", countersign());
        assertThat(office.ends(file)).contains("LeadAuthority:EndEvent_LicenseRefused").noneMatch(end -> end.startsWith("ConsultationRound"));
    }
}
