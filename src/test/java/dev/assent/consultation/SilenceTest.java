package dev.assent.consultation;

import static dev.assent.office.Answers.conditions;
import static dev.assent.office.Answers.countersign;
import static dev.assent.office.Answers.grant;
import static dev.assent.office.Answers.noObjection;
import static dev.assent.office.Answers.objection;
import static dev.assent.office.Answers.refuse;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.Office;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Agencies that stay silent while Christmas passes. Everybody is asked on Monday 14 December 2026, 9:00 in Lisbon; 24 and 25
 * December and 1 January are no working days, and a working day closes at 16:00.
 */
@ProcedureTest
class SilenceTest extends ProcedureFixture {
    private static final String PISTOLS = "G13";
    private static final String IMPORT = "G10";

    @BeforeEach
    void mondayMorning() {
        office.itIs("2026-12-14T09:00:00Z");
    }

    private String asked(String sample) {
        return desk.consulted(Office.sample(sample).replace("\"ActivitySplit\"", "\"LeadAuthority\""));
    }

    @Test
    @DisplayName("Every agency is dated by its own row and calendar, across Christmas and New Year")
    void datesOfEveryRow() {
        String exported = asked(PISTOLS);
        assertThat(facts.deadline(exported, "foreignAffairs")).isEqualTo("2027-01-07T16:00:00Z");
        assertThat(facts.deadline(exported, "defence")).isEqualTo("2027-01-07T16:00:00Z");
        assertThat(facts.deadline(exported, "interior")).isEqualTo("2026-12-30T16:00:00Z");
        assertThat(facts.deadline(exported, "intelligence")).as("fourteen calendar days, closing at six").isEqualTo("2026-12-28T18:00:00Z");
        assertThat(facts.deadline(exported, "economy")).isEqualTo("2027-01-14T16:00:00Z");
        assertThat(facts.deadline(asked(IMPORT), "customs")).isEqualTo("2026-12-30T16:00:00Z");
        assertThat(desk.due("fatima", exported, "Give opinion")).isEqualTo("2027-01-07T16:00:00Z");
    }

    @Test
    @DisplayName("What is asked after 16:00 counts from the next working day")
    void afterTheCutOff() {
        office.itIs("2026-12-14T16:00:01Z");
        assertThat(facts.deadline(asked(PISTOLS), "interior")).isEqualTo("2026-12-31T16:00:00Z");
    }

    @Test
    @DisplayName("An agency is reminded once, by mail and by a mark on its task, and its deadline stands")
    void reminder() {
        String file = asked(PISTOLS);
        office.timePassesTo("2026-12-30T15:59:00Z");
        assertThat(facts.notices(file, "Reminder")).noneMatch(notice -> notice.startsWith("transfers@foreign"));
        assertThat(desk.mark("fatima", file, "Give opinion")).isNull();
        office.timePassesTo("2027-01-07T15:59:00Z");
        assertThat(facts.notices(file, "Reminder")).filteredOn(notice -> notice.startsWith("transfers@foreign"))
                .containsExactly("transfers@foreign.veldora.example at 2026-12-30T16:00:00Z");
        assertThat(desk.mark("fatima", file, "Give opinion")).isEqualTo("REMINDED");
        assertThat(facts.deadline(file, "foreignAffairs")).isEqualTo("2027-01-07T16:00:00Z");
    }

    @Test
    @DisplayName("Deemed no objection: recorded as deemed, with its rule, at the deadline and not a minute before")
    void deemedNoObjection() {
        String file = asked(PISTOLS);
        office.timePassesTo("2027-01-07T15:59:00Z");
        assertThat(facts.opinions(file)).noneMatch(opinion -> opinion.startsWith("defence"));
        assertThat(desk.names("david", file)).containsExactly("Give opinion");
        office.timePassesTo("2027-01-07T16:01:00Z");
        assertThat(facts.opinions(file)).contains("defence NO_OBJECTION deemed");
        assertThat(desk.names("david", file)).containsExactly("Give late opinion");
        assertThat(facts.row("select given_by, given_at from register.opinion o join register.consultation c on c.id = o.consultation_id "
                + "where c.file_number = ? and c.agency = 'defence'", file)).containsEntry("given_by", "engine");
        assertThat((String) facts.row("select consultee from register.consultation where file_number = ? and agency = 'defence'", file)
                .get("consultee")).as("the row that gave silence its meaning").contains("\"silenceMeans\":\"DEEMED_NO_OBJECTION\"");
    }

    @Test
    @DisplayName("Deemed objection: the record says by which rule, by the agency's own calendar")
    void deemedObjection() {
        String file = asked(PISTOLS);
        office.timePassesTo("2026-12-28T17:59:00Z");
        assertThat(facts.opinions(file)).isEmpty();
        office.timePassesTo("2026-12-28T18:01:00Z");
        assertThat(facts.opinions(file)).containsExactly("intelligence OBJECTION deemed");
        assertThat(facts.entry(file, "SILENCE_RECORDED")).contains("Deemed objection",
                "No answer by Monday 28 December 2026, 18:00 (Europe/Lisbon)", "\"deemed\":true");
        assertThat(facts.notices(file, "Reminder")).filteredOn(notice -> notice.contains("service"))
                .containsExactly("transfers@service.veldora.example at 2026-12-24T18:00:00Z");
    }

    @Test
    @DisplayName("Hold: the file waits, the head is told again after every grace, and an answer that comes then counts")
    void hold() {
        String file = asked(PISTOLS);
        office.timePassesTo("2026-12-30T15:59:00Z");
        assertThat(facts.notices(file, "Overdue: opinion")).isEmpty();
        office.timePassesTo("2027-01-06T09:00:00Z");
        assertThat(facts.notices(file, "Overdue: opinion")).containsExactly("ines@veldora.example at 2026-12-30T16:00:00Z");
        assertThat(desk.due("ivan", file, "Give opinion")).isEqualTo("2027-01-07T16:00:00Z");
        assertThat(desk.mark("ivan", file, "Give opinion")).isEqualTo("OVERDUE");
        office.timePassesTo("2027-01-22T09:00:00Z");
        assertThat(facts.notices(file, "Overdue: opinion")).filteredOn(notice -> notice.startsWith("ines")).containsExactly(
                "ines@veldora.example at 2026-12-30T16:00:00Z", "ines@veldora.example at 2027-01-07T16:00:00Z",
                "ines@veldora.example at 2027-01-14T16:00:00Z", "ines@veldora.example at 2027-01-21T16:00:00Z");
        assertThat(desk.names("lena", file)).as("nothing is decided while the file waits").isEmpty();
        office.completes("ivan", file, "Give opinion", noObjection());
        assertThat(facts.opinions(file)).contains("interior NO_OBJECTION");
        // by now the silence of others counts as objections, which may be disputed first
        desk.nobodyEscalates(file);
        assertThat(desk.names("lena", file)).containsExactly("Draft decision");
    }

    @Test
    @DisplayName("Right lapses: customs did not call the case in, and that is neither consent nor objection")
    void rightLapses() {
        String file = asked(IMPORT);
        office.timePassesTo("2026-12-30T15:59:00Z");
        assertThat(facts.opinions(file)).isEmpty();
        office.timePassesTo("2026-12-30T16:01:00Z");
        assertThat(facts.opinions(file)).containsExactly("customs LAPSED deemed");
        desk.nobodyObjects(file);
        assertThat(desk.variable("lena", file, "Draft decision", "recommendation")).isEqualTo("GRANT");
    }

    @Test
    @DisplayName("Escalate: the head gets a task with a grace and is told; the agency itself may still answer")
    void escalation() {
        String file = asked(PISTOLS);
        office.timePassesTo("2027-01-07T15:59:00Z");
        assertThat(desk.names("farida", file)).containsExactly("Give opinion");
        office.timePassesTo("2027-01-07T16:01:00Z");
        assertThat(desk.names("farida", file)).containsExactlyInAnyOrder("Give opinion", "Answer for agency");
        assertThat(desk.due("farida", file, "Answer for agency")).isEqualTo("2027-01-14T16:00:00Z");
        assertThat(desk.due("fatima", file, "Give opinion")).isEqualTo("2027-01-14T16:00:00Z");
        assertThat(desk.mark("fatima", file, "Give opinion")).isEqualTo("ESCALATED");
        assertThat(facts.notices(file, "Overdue: opinion")).contains("farida@veldora.example at 2027-01-07T16:00:00Z");
        office.completes("fatima", file, "Give opinion", conditions("Annual visit on site"));
        assertThat(facts.opinions(file)).contains("foreignAffairs NO_OBJECTION_WITH_CONDITIONS");
        assertThat(desk.names("farida", file)).isEmpty();
    }

    @Test
    @DisplayName("The superior answers in the agency's place: his answer counts, under his name, and the agency's task ends")
    void superiorAnswers() {
        String file = asked(PISTOLS);
        office.timePassesTo("2027-01-11T10:00:00Z");
        office.completes("farida", file, "Answer for agency", objection());
        assertThat(facts.opinions(file)).contains("foreignAffairs OBJECTION");
        assertThat(facts.row("select given_by from register.opinion o join register.consultation c on c.id = o.consultation_id "
                + "where c.file_number = ? and c.agency = 'foreignAffairs'", file)).containsEntry("given_by", "farida");
        assertThat(desk.names("fatima", file)).isEmpty();
    }

    @Test
    @DisplayName("The superior is silent too: after the grace the silence is a deemed objection")
    void superiorSilent() {
        String file = asked(PISTOLS);
        office.timePassesTo("2027-01-14T15:59:00Z");
        assertThat(facts.opinions(file)).noneMatch(opinion -> opinion.startsWith("foreignAffairs"));
        office.timePassesTo("2027-01-14T16:01:00Z");
        assertThat(facts.opinions(file)).contains("foreignAffairs OBJECTION deemed");
        assertThat(facts.record(file)).containsSubsequence("REMINDER_SENT", "CONSULTATION_ESCALATED", "SILENCE_RECORDED");
        assertThat(desk.names("farida", file)).containsExactly("Give late opinion");
    }

    @Test
    @DisplayName("A late opinion is kept and marked late, and the deemed one still counts")
    void lateOpinion() {
        String file = asked(PISTOLS);
        office.timePassesTo("2027-01-08T10:00:00Z");
        assertThat(desk.due("david", file, "Give late opinion")).isEqualTo(outerLimit(file));
        office.completes("david", file, "Give late opinion", objection());
        assertThat(facts.opinions(file)).contains("defence NO_OBJECTION deemed", "defence OBJECTION late");
        assertThat(facts.record(file)).contains("LATE_OPINION_GIVEN");
        office.completes("ivan", file, "Give opinion", noObjection());
        office.completes("fatima", file, "Give opinion", noObjection());
        office.completes("elsa", file, "Give opinion", noObjection());
        assertThat(desk.variable("lena", file, "Draft decision", "balance").toString())
                .contains("late=1", "objections=1", "bindingObjections=0");
        assertThat(verification.verify(file).faults()).isEmpty();
    }

    @Test
    @DisplayName("Whoever has not used his chance to speak late loses it when the file is closed")
    void closedWithTheFile() {
        String file = asked(PISTOLS);
        office.timePassesTo("2027-01-14T16:01:00Z");
        office.completes("ivan", file, "Give opinion", noObjection());
        desk.nobodyEscalates(file);
        assertThat(office.open(file)).containsOnly("Draft decision", "Give late opinion");
        office.completes("lena", file, "Draft decision", refuse());
        office.completes("luis", file, "Countersign decision", countersign());
        assertThat(office.open(file)).isEmpty();
        assertThat(office.ends(file)).contains("LeadAuthority:EndEvent_LicenseRefused", "LateOpinion:EndEvent_FileClosedFirst");
    }

    @Test
    @DisplayName("An urgent file is asked by the urgent rows")
    void urgent() {
        String file = desk.consulted(Office.sample("G02").replace("\"NORMAL\"", "\"URGENT\""));
        assertThat(facts.deadline(file, "foreignAffairs")).isEqualTo("2026-12-17T16:00:00Z");
        assertThat(desk.task("fatima", file, "Give opinion").getPriority()).isEqualTo(90);
        office.timePassesTo("2026-12-17T16:01:00Z");
        assertThat(desk.due("farida", file, "Answer for agency")).isEqualTo("2026-12-18T16:00:00Z");
    }

    @Test
    @DisplayName("An engine that stood still for days leaves the superior his whole grace")
    void engineStoodStill() {
        String file = asked(PISTOLS);
        office.timePassesTo("2027-01-07T15:00:00Z");
        office.itIs("2027-01-12T10:00:00Z");
        office.work();
        assertThat(desk.due("farida", file, "Answer for agency")).isEqualTo("2027-01-19T16:00:00Z");
    }

    @Test
    @DisplayName("An answer in the last minute counts, and no silence is recorded after it")
    void lastMinute() {
        String file = asked(PISTOLS);
        office.timePassesTo("2027-01-07T15:59:59Z");
        office.completes("david", file, "Give opinion", noObjection());
        office.timePassesTo("2027-01-07T16:01:00Z");
        assertThat(facts.opinions(file)).contains("defence NO_OBJECTION").doesNotContain("defence NO_OBJECTION deemed");
        assertThat(desk.names("david", file)).isEmpty();
    }

    @Test
    @DisplayName("A whole file on which everybody is silent but the one who must speak ends in a decision")
    void toTheDecision() {
        String file = desk.consulted(Office.sample("G02"));
        office.timePassesTo("2027-01-11T09:00:00Z");
        office.completes("farida", file, "Answer for agency", noObjection());
        office.timePassesTo("2027-01-15T09:00:00Z");
        assertThat(facts.opinions(file)).containsExactly("defence NO_OBJECTION deemed", "economy NO_OBJECTION deemed",
                "foreignAffairs NO_OBJECTION", "intelligence OBJECTION deemed");
        office.completes("lena", file, "Draft decision", grant());
        office.completes("luis", file, "Countersign decision", countersign());
        assertThat(office.ends(file)).contains("LeadAuthority:EndEvent_LicenseGranted");
        assertThat(verification.verify(file).faults()).isEmpty();
    }

    private Instant outerLimit(String file) {
        return ((java.time.OffsetDateTime) facts.row("select outer_limit from register.license_file where file_number = ?", file).get("outer_limit"))
                .toInstant();
    }
}
