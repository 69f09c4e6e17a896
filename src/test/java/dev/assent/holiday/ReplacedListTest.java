package dev.assent.holiday;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.calendar.WorkingDays;
import dev.assent.office.Api;
import dev.assent.office.Desk;
import dev.assent.office.Facts;
import dev.assent.office.FileActs;
import dev.assent.office.Office;
import dev.assent.office.ProcedureTest;
import dev.assent.setup.NationalSetup;
import dev.assent.setup.NationalSetups;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.ReflectionTestUtils;

/** The State announces a holiday on Thursday 10 December 2026, or takes it back; the operator replaces the list and starts again. */
@ProcedureTest
class ReplacedListTest {
    private static final String SETUP = "LeadAuthority";
    private static final LocalDate ANNOUNCED = LocalDate.of(2026, 12, 10);
    @Autowired
    Office office;
    @Autowired
    Desk desk;
    @Autowired
    Facts facts;
    @Autowired
    Api api;
    @Autowired
    FileActs acts;
    @Autowired
    NationalSetups setups;
    @Autowired
    ReplacedLists lists;
    private NationalSetup packaged;

    @BeforeEach
    void known() {
        packaged = setups.of(SETUP);
        lists.compare();
    }

    @AfterEach
    void asPackaged() {
        startsWith(packaged);
    }

    private void announced() {
        WorkingDays old = packaged.workingDays();
        WorkingDays with = new WorkingDays(old.zone(), Set.of(), day -> !old.isWorkingDay(day) || day.equals(ANNOUNCED), LocalTime.of(16, 0));
        startsWith(new NationalSetup(packaged.setup(), packaged.name(), packaged.state(), packaged.language(), packaged.authority(), packaged.countries(),
                packaged.calendar(), packaged.retention(), packaged.ranks(), packaged.agencies(), Map.of("", with),
                packaged.readings()));
    }

    @SuppressWarnings("unchecked")
    private void startsWith(NationalSetup setup) {
        ((Map<String, NationalSetup>) ReflectionTestUtils.getField(setups, "installed")).put(SETUP, setup);
        lists.compare();
    }

    @Test
    @DisplayName("A day that has become a holiday moves every open deadline; who has the tasks is told, once, and the record says it")
    void becomesAHoliday() {
        String file = desk.consulted(Office.sample("G02"));
        var before = facts.deadline(file, "defence");
        var outer = facts.row("select outer_limit from register.license_file where file_number = ?", file).get("outer_limit").toString();
        announced();
        var after = facts.deadline(file, "defence");
        assertThat(packaged.workingDays().between(LocalDate.ofInstant(before, packaged.workingDays().zone()), LocalDate.ofInstant(after, packaged.workingDays().zone())))
                .as("one working day more").isEqualTo(1);
        assertThat(desk.due("david", file, "Give opinion")).isEqualTo(after);
        assertThat(facts.notices(file, "A deadline on license file")).anyMatch(told -> told.startsWith("transfers@defence"));
        assertThat(facts.entry(file, "DEADLINES_DERIVED_ANEW")).contains(before.toString(), after.toString(), "Give opinion");
        assertThat(facts.row("select outer_limit from register.license_file where file_number = ?", file).get("outer_limit").toString()).isNotEqualTo(outer);
        long told = facts.notices(file, "A deadline on license file").size();
        lists.compare();
        assertThat(facts.notices(file, "A deadline on license file")).hasSize((int) told);
        assertThat(facts.count("select count(*) from register.redating where file_number = ?", file)).isZero();
        office.timePassesTo(before.plusSeconds(60).toString());
        assertThat(desk.names("david", file)).as("the timers have moved, too").contains("Give opinion");
        office.timePassesTo(after.plusSeconds(60).toString());
        assertThat(facts.opinions(file)).as("silence").anyMatch(opinion -> opinion.startsWith("defence"));
    }

    @Test
    @DisplayName("A holiday that is taken back moves them back; whoever relied on the old date keeps the next working day")
    void takenBack() {
        String file = desk.consulted(Office.sample("G02"));
        var before = facts.deadline(file, "defence");
        announced();
        var longer = facts.deadline(file, "defence");
        startsWith(packaged);
        assertThat(facts.deadline(file, "defence")).as("derived from the same facts").isEqualTo(before);
        announced();
        assertThat(facts.deadline(file, "defence")).isEqualTo(longer);
        office.timePassesTo(longer.minusSeconds(6 * 3600).toString());
        startsWith(packaged);
        var kept = facts.deadline(file, "defence");
        assertThat(LocalDate.ofInstant(kept, packaged.workingDays().zone()))
                .isEqualTo(packaged.workingDays().plus(LocalDate.ofInstant(longer, packaged.workingDays().zone()), 1));
        assertThat(facts.opinions(file)).noneMatch(opinion -> opinion.startsWith("defence"));
        office.timePassesTo(kept.plusSeconds(60).toString());
        assertThat(facts.opinions(file)).anyMatch(opinion -> opinion.startsWith("defence"));
    }

    @Test
    @DisplayName("Steps and questions to the applicant move, too; a clock that stands is dated when it runs again")
    void stepsAndQuestions() {
        office.itIs("2026-12-08T09:00:00Z");
        String waiting = office.submit(Office.sample("G02"));
        var step = desk.due("lena", waiting, "Check completeness");
        Api.Answer receipt = api.handIn(Office.sample("G02").replace("\"VD-OP-0003\"", "\"VD-OP-0003\", \"mail\": \"export@castor.example\""));
        String file = receipt.at("/number");
        office.work();
        office.completes("lena", file, "Check completeness", dev.assent.office.Answers.complete());
        office.completes("lena", file, "Assess risk", dev.assent.office.Answers.noRisk());
        office.work();
        acts.begins("lena", file, "InformationRequest", Map.of("question", "Who keeps the keys?"));
        var answer = desk.due("clara", file, "Record answer");
        announced();
        assertThat(desk.due("lena", waiting, "Check completeness")).isAfter(step);
        assertThat(desk.due("clara", file, "Record answer")).isAfter(answer);
        assertThat(facts.notices(file, "A deadline on license file")).anyMatch(told -> told.startsWith("export@castor.example"));
        startsWith(packaged);
        assertThat(desk.due("lena", waiting, "Check completeness")).isEqualTo(step);
        assertThat(desk.due("clara", file, "Record answer")).as("what the applicant was told is never made earlier").isAfter(answer);
    }
}
