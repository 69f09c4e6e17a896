package dev.assent.clock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.Office;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The clock of a file stops and runs again. Asked on Monday 14 December 2026, 9:00; without a stop Defence is to answer by
 * Thursday 7 January 2027, 16:00, the Intelligence service (14 calendar days) by Monday 28 December, 18:00.
 */
@ProcedureTest
class StoppedClockTest extends ProcedureFixture {
    @Autowired
    FileClock clock;
    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void mondayMorning() {
        office.itIs("2026-12-14T09:00:00Z");
    }

    private String asked() {
        return desk.consulted(Office.sample("G02"));
    }

    private String stop(String file) {
        String pause = UUID.randomUUID().toString();
        transaction.executeWithoutResult(status -> clock.stop(pause, file, null, "A question to the applicant", "lena"));
        return pause;
    }

    private void restart(String pause, String file) {
        transaction.executeWithoutResult(status -> clock.restart(pause, file));
        office.work();
    }

    @Test
    @DisplayName("A stop from Wednesday to Friday costs two working days, and the open task moves with its deadline")
    void stoppedOnce() {
        String file = asked();
        office.timePassesTo("2026-12-16T10:00:00Z");
        String pause = stop(file);
        office.timePassesTo("2026-12-18T10:00:00Z");
        restart(pause, file);
        assertThat(facts.deadline(file, "defence")).isEqualTo("2027-01-11T16:00:00Z");
        assertThat(desk.due("david", file, "Give opinion")).isEqualTo("2027-01-11T16:00:00Z");
        assertThat(facts.deadline(file, "intelligence")).as("two calendar days").isEqualTo("2026-12-30T18:00:00Z");
        office.timePassesTo("2027-01-11T15:59:00Z");
        assertThat(facts.opinions(file)).noneMatch(opinion -> opinion.startsWith("defence"));
        office.timePassesTo("2027-01-11T16:01:00Z");
        assertThat(facts.opinions(file)).contains("defence NO_OBJECTION deemed");
    }

    @Test
    @DisplayName("A clock that stands over the old deadline lets nothing expire")
    void overTheOldDeadline() {
        String file = asked();
        office.timePassesTo("2026-12-18T10:00:00Z");
        String pause = stop(file);
        office.timePassesTo("2027-02-01T10:00:00Z");
        assertThat(facts.opinions(file)).isEmpty();
        assertThat(facts.notices(file, "Overdue: opinion")).isEmpty();
        assertThat(desk.names("david", file)).containsExactly("Give opinion");
        restart(pause, file);
        // eleven of the fifteen days are left, the first of them is 2 February
        assertThat(facts.deadline(file, "defence")).isEqualTo("2027-02-16T16:00:00Z");
        office.timePassesTo("2027-02-16T16:01:00Z");
        assertThat(facts.opinions(file)).contains("defence NO_OBJECTION deemed");
    }

    @Test
    @DisplayName("Two stops one after the other both count, and holidays within a stop are not paid back")
    void stoppedTwice() {
        String file = asked();
        office.timePassesTo("2026-12-15T10:00:00Z");
        String first = stop(file);
        office.timePassesTo("2026-12-16T10:00:00Z");
        restart(first, file);
        assertThat(facts.deadline(file, "defence")).isEqualTo("2027-01-08T16:00:00Z");
        office.timePassesTo("2026-12-23T10:00:00Z");
        String second = stop(file);
        office.timePassesTo("2026-12-28T10:00:00Z");
        restart(second, file);
        assertThat(facts.deadline(file, "defence")).as("of 24 to 28 December only the 28th was a working day").isEqualTo("2027-01-11T16:00:00Z");
    }

    @Test
    @DisplayName("Two stops at once count once, and the clock runs again when both have ended")
    void nested() {
        String file = asked();
        office.timePassesTo("2026-12-15T10:00:00Z");
        String first = stop(file);
        office.timePassesTo("2026-12-16T10:00:00Z");
        String second = stop(file);
        office.timePassesTo("2026-12-17T10:00:00Z");
        restart(first, file);
        assertThat(facts.deadline(file, "defence")).as("the other stop still stands").isEqualTo("2027-01-07T16:00:00Z");
        office.timePassesTo("2026-12-18T10:00:00Z");
        restart(second, file);
        assertThat(facts.deadline(file, "defence")).as("three days: 16, 17 and 18 December").isEqualTo("2027-01-12T16:00:00Z");
    }

    @Test
    @DisplayName("The reminder moves with the deadline, on the task as well")
    void reminderMoves() {
        String file = asked();
        office.timePassesTo("2026-12-16T10:00:00Z");
        String pause = stop(file);
        office.timePassesTo("2026-12-18T10:00:00Z");
        restart(pause, file);
        office.work();
        assertThat(desk.task("david", file, "Give opinion").getFollowUpDate()).isEqualTo("2027-01-04T16:00:00Z");
        office.timePassesTo("2027-01-11T15:00:00Z");
        assertThat(facts.notices(file, "Reminder")).filteredOn(notice -> notice.contains("@defence"))
                .containsExactly("transfers@defence.veldora.example at 2027-01-04T16:00:00Z");
    }

    @Test
    @DisplayName("A grace can stand still too")
    void graceStopped() {
        String file = asked();
        office.timePassesTo("2027-01-08T10:00:00Z");
        assertThat(desk.due("farida", file, "Answer for agency")).isEqualTo("2027-01-14T16:00:00Z");
        String pause = stop(file);
        office.timePassesTo("2027-01-12T10:00:00Z");
        restart(pause, file);
        assertThat(desk.due("farida", file, "Answer for agency")).isEqualTo("2027-01-18T16:00:00Z");
        assertThat(desk.due("fatima", file, "Give opinion")).isEqualTo("2027-01-18T16:00:00Z");
        office.timePassesTo("2027-01-18T16:01:00Z");
        assertThat(facts.opinions(file)).contains("foreignAffairs OBJECTION deemed");
    }

    @Test
    @DisplayName("An agency may answer while the clock stands")
    void answeredWhileStopped() {
        String file = asked();
        String pause = stop(file);
        office.completes("david", file, "Give opinion", dev.assent.office.Answers.noObjection());
        assertThat(facts.opinions(file)).containsExactly("defence NO_OBJECTION");
        restart(pause, file);
        assertThat(facts.deadline(file, "defence")).isEqualTo("2027-01-07T16:00:00Z");
    }

    @Test
    @DisplayName("An agency that is asked while the clock already stands loses nothing: its limit does not expire until the clock runs")
    void askedWhileStopped() {
        String file = desk.assessed(Office.sample("G02"), dev.assent.office.Answers.risk("riskDiversion", "SERIOUS"));
        String pause = stop(file);
        office.completes("lena", file, "Consider mitigation", java.util.Map.of("mitigationMeasures", java.util.List.of("MARKING"),
                "residualRisk", "ACCEPTABLE", "residualRiskReasons", "Marked weapons can be traced."));
        office.timePassesTo("2027-01-20T10:00:00Z");
        assertThat(facts.opinions(file)).isEmpty();
        assertThat(desk.names("david", file)).containsExactly("Give opinion");
        restart(pause, file);
        office.timePassesTo("2027-03-01T10:00:00Z");
        assertThat(facts.opinions(file)).contains("defence NO_OBJECTION deemed");
        assertThat(facts.row("select o.given_at from register.opinion o join register.consultation c on c.id = o.consultation_id "
                + "where c.file_number = ? and c.agency = 'defence'", file).get("given_at").toString()).startsWith("2027-02-10T16:00");
    }
}
