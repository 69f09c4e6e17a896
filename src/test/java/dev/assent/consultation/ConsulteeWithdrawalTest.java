package dev.assent.consultation;

import static dev.assent.office.Answers.noObjection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.Api;
import dev.assent.office.Office;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The lead asks an agency no longer. */
@ProcedureTest
class ConsulteeWithdrawalTest extends ProcedureFixture {
    @Autowired
    OpinionsOnFile opinions;
    @Autowired
    dev.assent.engine.Processes processes;
    @Autowired
    dev.assent.setup.NationalSetups setups;
    private String file;

    @BeforeEach
    void asked() {
        office.itIs("2026-12-14T09:00:00Z");
        file = desk.consulted(Office.sample("G02"));
    }

    private static Map<String, Object> withdraw(String agency) {
        return Map.of("withdrawnAgency", agency, "withdrawalReasons", "The line it knows about is gone.");
    }

    @Test
    @DisplayName("An optional agency is asked no longer: its task ends, it is told, and the round goes on without it")
    void optional() {
        acts.begins("lena", file, "ConsulteeWithdrawal", withdraw("economy"));
        assertThat(desk.names("elsa", file)).isEmpty();
        assertThat(office.ends(file)).contains("ConsulteeWithdrawal:EndEvent_ConsulteeWithdrawn", "WithdrawableConsultation:EndEvent_ConsulteeWithdrawn");
        assertThat(facts.entry(file, "CONSULTEE_WITHDRAWN")).contains("economy", "is gone");
        assertThat(facts.noticeText(file, "Your opinion on license file " + file + " is not needed")).contains("The line it knows about is gone.");
        for (String person : new String[] {"fatima", "david", "iris"}) {
            office.completes(person, file, "Give opinion", noObjection());
        }
        assertThat(desk.names("lena", file)).containsExactly("Draft decision");
        office.timePassesTo("2027-02-01T10:00:00Z");
        assertThat(facts.opinions(file)).as("its silence is never recorded").noneMatch(opinion -> opinion.startsWith("economy"));
    }

    @Test
    @DisplayName("A mandatory agency cannot be withdrawn, unless its row says so")
    void mandatory() {
        Api.Answer refused = acts.tries("lena", file, "ConsulteeWithdrawal", withdraw("foreignAffairs"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.at("/detail")).isEqualTo("The opinion of Ministry of Foreign Affairs is mandatory; this agency cannot be withdrawn.");
        assertThat(desk.names("fatima", file)).containsExactly("Give opinion");
        jdbc.sql("update register.consultation set consultee = replace(consultee, '\"mandatory\":true', '\"mandatory\":true,\"withdrawable\":true') "
                + "where file_number = ? and agency = 'foreignAffairs'").param(file).update();
        acts.begins("lena", file, "ConsulteeWithdrawal", withdraw("foreignAffairs"));
        assertThat(desk.names("fatima", file)).isEmpty();
        for (String person : new String[] {"david", "iris", "elsa"}) {
            office.completes(person, file, "Give opinion", noObjection());
        }
        assertThat(desk.variable("lena", file, "Draft decision", "balance").toString()).as("it is not missing").contains("missingMandatory=0");
    }

    @Test
    @DisplayName("An agency that is asked again in a later pass finds what it said before, and that counts no more until it submits")
    void askedAgain() {
        office.completes("david", file, "Give opinion", dev.assent.office.Answers.conditions("Annual visit"));
        String row = (String) facts.row("select consultee from register.consultation where file_number = ? and agency = 'defence'", file).get("consultee");
        Object summary = desk.variable("fatima", file, "Give opinion", "file");
        opinions.supersede(file, "WHOLE");
        office.timePassesTo("2026-12-15T09:00:00Z");
        processes.start("TimedConsultation", file, Map.of("fileNumber", file, "file", summary, "setup", "LeadAuthority",
                "consultee", dev.assent.register.Json.readMap(row)));
        office.work();
        assertThat(desk.variable("david", file, "Give opinion", "earlierOpinion").toString()).contains(file, "2026-12-14T09:00:00Z");
        assertThat(desk.variable("david", file, "Give opinion", "conditions")).isEqualTo("Annual visit");
        assertThat(opinions.rows(file, OpinionsOnFile.ALL_TRACKS, setups.of("LeadAuthority"))).as("the old one is kept, and counts no more").isEmpty();
        office.completes("david", file, "Give opinion", noObjection());
        assertThat(facts.opinions(file)).containsExactly("defence NO_OBJECTION_WITH_CONDITIONS", "defence NO_OBJECTION");
    }

    @Test
    @DisplayName("Who has answered, or was never asked, cannot be withdrawn; nobody but the lead withdraws")
    void notAsked() {
        office.completes("elsa", file, "Give opinion", noObjection());
        assertThat(acts.tries("lena", file, "ConsulteeWithdrawal", withdraw("economy")).status()).as("not among the choices").isEqualTo(422);
        assertThat(acts.tries("lena", file, "ConsulteeWithdrawal", withdraw("customs")).status()).isEqualTo(422);
        assertThat(acts.tries("david", file, "ConsulteeWithdrawal", withdraw("intelligence")).status()).isEqualTo(404);
        assertThat(acts.tries("clara", file, "ConsulteeWithdrawal", withdraw("intelligence")).status()).isEqualTo(404);
    }
}
