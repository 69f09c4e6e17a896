package dev.assent.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.Desk;
import dev.assent.office.Office;
import dev.assent.office.Study;
import dev.assent.office.StudyTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@StudyTest
class OwnAnswersTest {
    @Autowired
    Office office;
    @Autowired
    Study study;
    @Autowired
    Desk desk;

    @Test
    @DisplayName("Who is asked by an officer's judgement is one row with his reason; whom he names is asked, and sees the reason and not his other answers")
    void oneRow() {
        String file = study.file("G02");
        study.start("SettledConsultation", file, Map.of("finding", "ACCEPTABLE", "consulteesTable", "AnswersConsultees", "ladderTable", "VotingLadder",
                "answers", Map.of("agenciesToAsk", List.of("defence", "customs"), "reasonToAsk", "The end user is a new unit.", "suspicion", "Not for everybody.")));
        assertThat(desk.names("david", file)).containsExactly("Give opinion");
        assertThat(desk.names("carl", file)).containsExactly("Give opinion");
        assertThat(desk.names("fatima", file)).isEmpty();
        assertThat(desk.variable("david", file, "Give opinion", "why").toString()).contains("The end user is a new unit.");
        assertThat(desk.variable("david", file, "Give opinion", "answers")).isNull();
    }
}
