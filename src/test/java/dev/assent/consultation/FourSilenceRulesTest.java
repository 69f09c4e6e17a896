package dev.assent.consultation;

import static dev.assent.office.Answers.conditions;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.Desk;
import dev.assent.office.Facts;
import dev.assent.office.Office;
import dev.assent.office.Study;
import dev.assent.office.StudyTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The same file, the same agency, the same silence: four tables that differ in one word, four outcomes. Defence is asked on Monday
 * 23 November 2026, has five working days, and its objection would bind.
 */
@StudyTest
class FourSilenceRulesTest {
    private static final Path TABLES = Path.of("src/test/resources/study/processes/rules");
    @Autowired
    Office office;
    @Autowired
    Study study;
    @Autowired
    Desk desk;
    @Autowired
    Facts facts;

    private String silent(String table) {
        String file = study.file("G02");
        study.start("ConsultationRound", file, Map.of("finding", "ACCEPTABLE", "consulteesTable", table));
        office.timePassesTo("2026-11-30T15:59:00Z");
        assertThat(desk.names("david", file)).containsExactly("Give opinion");
        office.timePassesTo("2026-11-30T16:01:00Z");
        return file;
    }

    private Map<?, ?> balance(String file) {
        return (Map<?, ?>) study.output("ConsultationRound", file, "balance");
    }

    @Test
    @DisplayName("The four tables differ in nothing but the word under \"silence means\" and their names")
    void oneWord() throws IOException {
        assertThat(Stream.of("SilenceConsents/DEEMED_NO_OBJECTION", "SilenceObjects/DEEMED_OBJECTION", "SilenceHolds/HOLD", "SilenceEscalates/ESCALATE")
                .map(each -> each.split("/")).map(each -> text(each[0]).replace(each[0], "Table").replaceFirst("\"" + each[1] + "\"</text>", "RULE"))
                .distinct()).hasSize(1);
    }

    private static String text(String table) {
        try {
            return Files.readString(TABLES.resolve(table + "Consultees.dmn"));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    @Test
    @DisplayName("Deemed no objection: nothing stands against a grant")
    void consents() {
        String file = silent("SilenceConsentsConsultees");
        assertThat(facts.opinions(file)).containsExactly("defence NO_OBJECTION deemed");
        assertThat(balance(file)).extracting("objections", "bindingObjections").containsExactly(0, 0);
        assertThat(office.ends(file)).contains("ConsultationRound:EndEvent_OpinionsWeighed");
    }

    @Test
    @DisplayName("Deemed objection: a binding objection stands")
    void objects() {
        String file = silent("SilenceObjectsConsultees");
        assertThat(facts.opinions(file)).containsExactly("defence OBJECTION deemed");
        assertThat(balance(file)).extracting("objections", "bindingObjections").containsExactly(1, 1);
        assertThat(office.ends(file)).contains("ConsultationRound:EndEvent_OpinionsWeighed");
    }

    @Test
    @DisplayName("Hold: the file waits, and alarms do not decide it, until the agency speaks")
    void holds() {
        String file = silent("SilenceHoldsConsultees");
        assertThat(facts.opinions(file)).isEmpty();
        assertThat(desk.mark("david", file, "Give opinion")).isEqualTo("OVERDUE");
        String waits = "License file " + file + " waits for a silent agency";
        assertThat(facts.notices(file, waits)).as("who decides the file knows at once").containsExactly("licensing@veldora.example at 2026-11-30T16:00:00Z");
        assertThat(facts.noticeText(file, waits)).contains("should have answered by Monday 30 November 2026, 16:00", "you will be told again on");
        office.timePassesTo("2027-03-01T10:00:00Z");
        assertThat(facts.notices(file, waits)).as("and again, as often as the row says").hasSameSizeAs(facts.notices(file, "Overdue: opinion")).hasSizeGreaterThan(10);
        assertThat(facts.opinions(file)).isEmpty();
        assertThat(office.ends(file)).doesNotContain("ConsultationRound:EndEvent_OpinionsWeighed");
        office.completes("david", file, "Give opinion", conditions("Marking"));
        assertThat(balance(file)).extracting("conditionCount").isEqualTo(1);
    }

    @Test
    @DisplayName("Escalate: the superior is asked too, and what he says counts")
    void escalates() {
        String file = silent("SilenceEscalatesConsultees");
        assertThat(facts.opinions(file)).isEmpty();
        assertThat(desk.mark("david", file, "Give opinion")).isEqualTo("ESCALATED");
        office.completes("dario", file, "Answer for agency", conditions("Marking"));
        assertThat(facts.opinions(file)).containsExactly("defence NO_OBJECTION_WITH_CONDITIONS");
        assertThat(balance(file)).extracting("conditionCount", "bindingObjections").containsExactly(1, 0);
    }
}
