package dev.assent.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.Answers;
import dev.assent.office.Office;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Sixty working days for the whole file. Complete on Monday 23 November 2026, so due by Thursday 18 February 2027, 16:00. */
@ProcedureTest
class OuterLimitTest extends ProcedureFixture {
    private String lyingAbout() {
        String file = desk.assessed(Office.sample("G02"), Answers.prohibited("EMBARGO"));
        office.timePassesTo("2027-02-18T15:59:00Z");
        assertThat(office.open(file)).containsExactly("Draft decision");
        office.timePassesTo("2027-02-18T16:01:00Z");
        return file;
    }

    @Test
    @DisplayName("A file that is not decided in time becomes a task of the head, who is told and who decides nothing by it")
    void alarm() {
        String file = lyingAbout();
        assertThat(office.open(file)).containsExactly("Draft decision", "Take up overdue file");
        assertThat(desk.names("helena", file)).contains("Take up overdue file");
        assertThat(desk.names("lena", file)).doesNotContain("Take up overdue file");
        assertThat(facts.notices(file, "License file " + file + " is overdue")).containsExactly(
                "hassan@veldora.example at 2027-02-18T16:00:00Z", "helena@veldora.example at 2027-02-18T16:00:00Z");
        assertThat(facts.record(file)).contains("OUTER_LIMIT_REACHED");
        assertThat(desk.due("helena", file, "Take up overdue file")).isEqualTo("2027-02-22T16:00:00Z");
    }

    @Test
    @DisplayName("The alarm closes by itself when the file is decided")
    void decidedLate() {
        String file = lyingAbout();
        office.completes("lena", file, "Draft decision", Answers.refuse());
        office.completes("luis", file, "Countersign decision", Answers.countersign());
        assertThat(office.open(file)).isEmpty();
        assertThat(office.ends(file)).contains("OuterLimit:EndEvent_DecidedLate");
    }

    @Test
    @DisplayName("The head takes the overdue file up, and the file goes on")
    void takenUp() {
        String file = lyingAbout();
        office.completes("helena", file, "Take up overdue file", Map.of("overdueMeasures", "The draft is to be written by tomorrow."));
        assertThat(office.ends(file)).contains("OuterLimit:EndEvent_OverdueFileTakenUp");
        assertThat(office.open(file)).containsExactly("Draft decision");
    }

    @Test
    @DisplayName("An urgent file has ten working days")
    void urgent() {
        String file = desk.assessed(Office.sample("G02").replace("\"NORMAL\"", "\"URGENT\""), Answers.noRisk());
        office.timePassesTo("2026-12-07T16:01:00Z");
        assertThat(office.open(file)).contains("Take up overdue file");
    }
}
