package dev.assent.holiday;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.calendar.WorkingDays;
import dev.assent.file.FileClosing;
import dev.assent.office.Answers;
import dev.assent.office.Api;
import dev.assent.office.Office;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import dev.assent.office.Verdicts;
import dev.assent.setup.NationalSetup;
import dev.assent.setup.NationalSetups;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.support.TransactionTemplate;

/** The State announces a holiday on Thursday 10 December 2026, or takes it back; the operator replaces the list and starts again. */
@ProcedureTest
class ReplacedListTest extends ProcedureFixture {
    private static final String SETUP = "LeadAuthority";
    private static final LocalDate ANNOUNCED = LocalDate.of(2026, 12, 10);
    @Autowired
    NationalSetups setups;
    @Autowired
    ReplacedLists lists;
    @Autowired
    FileClosing closing;
    @Autowired
    TransactionTemplate transaction;
    private NationalSetup packaged;
    private NationalSetup split;

    @BeforeEach
    void known() {
        packaged = setups.of(SETUP);
        split = setups.of("CategorySplit");
        lists.compare();
    }

    @AfterEach
    void asPackaged() {
        startsWith(packaged);
        startsWith(split);
    }

    private void announced() {
        announced(packaged, ANNOUNCED, 16);
    }

    private void announced(NationalSetup setup, LocalDate holiday, int cutOff) {
        WorkingDays old = setup.workingDays();
        WorkingDays with = new WorkingDays(old.zone(), Set.of(), day -> !old.isWorkingDay(day) || day.equals(holiday), LocalTime.of(cutOff, 0));
        startsWith(new NationalSetup(setup.setup(), setup.name(), setup.state(), setup.language(), setup.authority(), setup.countries(),
                setup.calendar(), setup.retention(), setup.ranks(), setup.agencies(), Map.of("", with),
                setup.readings()));
    }

    @SuppressWarnings("unchecked")
    private void startsWith(NationalSetup setup) {
        ((Map<String, NationalSetup>) ReflectionTestUtils.getField(setups, "installed")).put(setup.setup(), setup);
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
        assertThat(((Map<?, ?>) desk.variable("david", file, "Give opinion", "file")).get("outerLimit").toString()).as("what every form shows")
                .isEqualTo(facts.rows("select outer_limit from register.license_file where file_number = ?", file).get(0).get("outer_limit")
                        instanceof java.time.OffsetDateTime limit ? limit.toInstant().toString() : "");
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
        office.completes("lena", file, "Check completeness", Answers.complete());
        office.completes("lena", file, "Assess risk", Answers.noRisk());
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

    @Test
    @DisplayName("The date by which an applicant completes his file moves with the calendar, never to an earlier one, and he is told")
    void completion() {
        String file = api.handIn(Office.sample("G02").replace("\"VD-OP-0003\"", "\"VD-OP-0003\", \"mail\": \"export@castor.example\"")).at("/number");
        office.work();
        office.completes("lena", file, "Check completeness", Answers.incomplete("The contract"));
        assertThat(desk.due("clara", file, "Receive missing items")).isEqualTo("2026-12-23T16:00:00Z");
        announced(packaged, ANNOUNCED, 17);
        assertThat(desk.due("clara", file, "Receive missing items")).as("calendar days, and a cut-off an hour later").isEqualTo("2026-12-23T17:00:00Z");
        assertThat(facts.count("select count(*) from register.question where file_number = ? and answer_by = timestamp with time zone '2026-12-23 17:00:00+00'", file)).isEqualTo(1);
        assertThat(facts.notices(file, "A deadline on license file")).anyMatch(told -> told.startsWith("export@castor.example"));
        startsWith(packaged);
        assertThat(desk.due("clara", file, "Receive missing items")).as("what he was told is never made earlier").isEqualTo("2026-12-23T17:00:00Z");
        office.timePassesTo("2026-12-23T16:59:00Z");
        assertThat(facts.record(file)).doesNotContain("FILE_RETURNED");
        office.timePassesTo("2026-12-23T17:01:00Z");
        assertThat(facts.record(file)).contains("FILE_RETURNED");
    }

    @Test
    @DisplayName("A file that is complete by now keeps the dates of its steps, though it was incomplete before")
    void completedBefore() {
        String file = office.submit(Office.sample("G02"));
        office.completes("lena", file, "Check completeness", Answers.incomplete("The contract"));
        office.completes("clara", file, "Receive missing items", Map.of("itemsNote", "The contract"));
        var due = desk.due("lena", file, "Check completeness");
        announced(packaged, LocalDate.of(2027, 6, 1), 16);
        assertThat(desk.due("lena", file, "Check completeness")).isEqualTo(due);
    }

    @Test
    @DisplayName("The decision about more time moves with the calendar, but not behind the clock it is about; the lead keeps the next day")
    void decisionAboutMoreTime() {
        office.itIs("2026-12-09T09:00:00Z");
        String file = desk.consulted(Office.sample("G02"));
        acts.begins("david", file, "Extension", Map.of("moreTime", 2, "extensionReasons", "The attaché is on leave."));
        assertThat(desk.due("lena", file, "Agree extension")).isEqualTo("2026-12-14T16:00:00Z");
        announced();
        assertThat(desk.due("lena", file, "Agree extension")).isEqualTo("2026-12-15T16:00:00Z");
        assertThat(desk.variable("lena", file, "Agree extension", "currentDeadline")).isEqualTo(Date.from(facts.deadline(file, "defence")));
        assertThat(facts.count("select count(*) from register.extension_request where file_number = ? and decide_by = timestamp with time zone '2026-12-15 16:00:00+00'", file))
                .isEqualTo(1);
        assertThat(facts.entry(file, "DEADLINES_DERIVED_ANEW")).contains("Agree extension");
        office.timePassesTo("2026-12-15T10:00:00Z");
        startsWith(packaged);
        assertThat(desk.due("lena", file, "Agree extension")).as("derived it would have passed yesterday").isEqualTo("2026-12-16T16:00:00Z");
        office.timePassesTo("2026-12-16T16:01:00Z");
        assertThat(facts.record(file)).contains("EXTENSION_NOT_DECIDED");
    }

    @Test
    @DisplayName("An answer to another State moves, also on a file that is closed")
    void inquiry() {
        office.itIs("2026-12-08T09:00:00Z");
        String file = desk.consulted(Office.sample("G02"));
        acts.begins("lena", file, "IncomingInquiry", Map.of("askingState", "XN", "receivedOn", "2026-12-08", "inquiry", "Who will use the rifles?"));
        transaction.executeWithoutResult(status -> closing.close(file, "RETURNED"));
        office.work();
        assertThat(desk.due("lena", file, "Answer inquiry")).isEqualTo("2026-12-15T16:00:00Z");
        announced();
        assertThat(desk.due("lena", file, "Answer inquiry")).isEqualTo("2026-12-16T16:00:00Z");
        assertThat(facts.count("select count(*) from register.incoming_inquiry where file_number = ? and answer_by = timestamp with time zone '2026-12-16 16:00:00+00'", file))
                .isEqualTo(1);
        assertThat(facts.entry(file, "DEADLINES_DERIVED_ANEW")).contains("Answer inquiry", "2026-12-15T16:00:00Z");
        office.timePassesTo("2026-12-16T15:59:00Z");
        assertThat(facts.record(file)).doesNotContain("STEP_OVERDUE");
        office.timePassesTo("2026-12-16T16:01:00Z");
        assertThat(facts.record(file)).contains("STEP_OVERDUE");
    }

    @Test
    @DisplayName("What silent agencies may still say late is due when the file is, and moves with its outer limit")
    void late() {
        String file = desk.consulted(Office.sample("G02"));
        office.timePassesTo(facts.deadline(file, "defence").plusSeconds(60).toString());
        var due = desk.due("david", file, "Give late opinion");
        announced(packaged, LocalDate.of(2027, 1, 20), 16);
        assertThat(desk.due("david", file, "Give late opinion")).isAfter(due)
                .isEqualTo(((java.time.OffsetDateTime) facts.row("select outer_limit from register.license_file where file_number = ?", file).get("outer_limit")).toInstant());
    }

    private String assessedByTwoLeads(Map<String, Object> heavy) {
        office.itIs("2026-12-08T09:00:00Z");
        String file = office.submit(Office.sample("G07"));
        office.completes("lena", file, "Check completeness", Answers.complete());
        office.completes("lena", file, "Classify lines", Map.of());
        office.completes("luis", file, "Confirm classification", Map.of("classificationConfirmed", true));
        office.completes("lena", file, "Examine prohibitions", Map.of("prohibition", "NONE"));
        office.completes("henri", file, "Verify document", Verdicts.authentic());
        office.completes("sami", file, "Assess risk", Answers.noRisk());
        office.completes("hugo", file, "Assess risk", heavy);
        for (String person : List.of("hugo", "ivan", "sami", "fatima", "david")) {
            office.completes(person, file, "Give opinion", Answers.noObjection());
        }
        return file;
    }

    @Test
    @DisplayName("The meeting of the leads moves: nobody loses by silence a day that has become a holiday")
    void meeting() {
        String file = assessedByTwoLeads(Answers.risk("riskDiversion", "SOME"));
        assertThat(desk.due("sami", file, "Hold leads meeting")).isEqualTo("2026-12-22T16:00:00Z");
        announced(split, ANNOUNCED, 16);
        assertThat(desk.due("sami", file, "Hold leads meeting")).isEqualTo("2026-12-23T16:00:00Z");
        assertThat(facts.notices(file, "A deadline on license file")).anyMatch(told -> told.startsWith("small.arms@")).anyMatch(told -> told.startsWith("heavy.weapons@"));
        office.timePassesTo("2026-12-22T16:01:00Z");
        assertThat(facts.record(file)).doesNotContain("STRICTER_ANSWERS_HELD");
        office.timePassesTo("2026-12-23T16:01:00Z");
        assertThat(facts.record(file)).contains("STRICTER_ANSWERS_HELD");
    }

    @Test
    @DisplayName("So does the time in which another lead notes an intended decision, on his task, at the timer and in the register")
    void note() {
        String file = assessedByTwoLeads(Answers.noRisk());
        office.completes("sami", file, "Draft decision", Answers.grant());
        office.completes("salma", file, "Countersign decision", Answers.countersign());
        assertThat(desk.due("hugo", file, "Note intended decision")).isEqualTo("2026-12-11T16:00:00Z");
        announced(split, ANNOUNCED, 16);
        assertThat(desk.due("hugo", file, "Note intended decision")).isEqualTo("2026-12-14T16:00:00Z");
        assertThat(facts.count("select count(*) from register.lead_note where file_number = ? and note_limit = timestamp with time zone '2026-12-14 16:00:00+00'", file)).isEqualTo(1);
        office.timePassesTo("2026-12-11T16:01:00Z");
        assertThat(facts.record(file)).doesNotContain("INTENDED_DECISION_NOTED");
        office.timePassesTo("2026-12-14T16:01:00Z");
        assertThat(facts.entry(file, "INTENDED_DECISION_NOTED")).contains("\"deemed\":true");
    }
}
