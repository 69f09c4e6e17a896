package dev.assent.designer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assent.engine.model.ModelSet;
import dev.assent.office.Answers;
import dev.assent.office.Office;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import dev.assent.office.VoteAnswers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Files that were begun under the models of the release before, whose tables know no word of time, silence and votes that came later; then
 * today's are deployed over them, time passes, and each ends with its old meaning.
 */
@ProcedureTest
class FormerReleaseTest extends ProcedureFixture {
    private static final Path FORMER = Path.of("src/test/resources/former/models-of-issue-8.zip");
    @Autowired
    RepositoryService repository;
    private final List<String> deployments = new ArrayList<>();
    private String file;

    @BeforeEach
    void formerRelease() throws IOException {
        Map<String, byte[]> models = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(FORMER))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                models.put(entry.getName(), zip.readAllBytes());
            }
        }
        deploy("the release before", models);
    }

    @AfterEach
    void tidyUp() {
        Collections.reverse(deployments);
        deployments.forEach(deployment -> repository.deleteDeployment(deployment, true, true, true));
        // other tests share the engine, and a file without a process is one that stands still
        jdbc.sql("update register.license_file set closed_at = received_at where file_number = ? and closed_at is null").param(file).update();
    }

    private void deploy(String name, Map<String, byte[]> models) {
        var builder = repository.createDeployment().name(name);
        models.forEach((path, content) -> builder.addInputStream(path, new ByteArrayInputStream(content)));
        deployments.add(builder.deploy().getId());
    }

    private void today() {
        deploy("today", ModelSet.packaged().resources());
    }

    private void isIntact() {
        assertThat(verification.verify(file).faults()).isEmpty();
    }

    @Test
    @DisplayName("A dispute on its way up goes on up its old ladder: the silence of the conference passes it on, the council upholds the objection")
    void disputeClimbs() {
        file = desk.consulted(Office.sample("G02"));
        office.completes("fatima", file, "Give opinion", Answers.objection());
        desk.nobodyObjects(file);
        office.completes("helena", file, "Escalate dispute", Map.of("escalates", true, "escalationReasons", "It overlooks the treaty.", "escalationLegalBasis", "s. 15(4)"));
        today();
        office.timePassesTo("2026-12-08T00:00:00Z");
        assertThat(facts.record(file)).contains("ESCALATION_EXPIRED");
        office.completes("paula", file, "Decide escalation", Map.of("escalationDecision", "UPHELD", "escalationDecisionReasons", "The objection is sound."));
        assertThatThrownBy(() -> office.completes("lena", file, "Draft decision", Answers.grant())).hasMessageContaining("no license can be granted");
        office.completes("lena", file, "Draft decision", Answers.refuse());
        office.completes("luis", file, "Countersign decision", Answers.countersign());
        assertThat(office.ends(file)).contains("LeadAuthority:EndEvent_LicenseRefused");
        isIntact();
    }

    @Test
    @DisplayName("A right to escalate that nobody uses is over at its old date, and the binding objection stands")
    void rightUnused() {
        file = desk.consulted(Office.sample("G02"));
        office.completes("fatima", file, "Give opinion", Answers.objection());
        desk.nobodyObjects(file);
        today();
        office.timePassesTo("2026-12-01T00:00:00Z");
        assertThat(desk.names("helena", file)).doesNotContain("Escalate dispute");
        assertThat(desk.variable("lena", file, "Draft decision", "mandate")).isEqualTo("REFUSE");
        isIntact();
    }

    @Test
    @DisplayName("The silence of each agency means what its old row says, and the limit of the whole file alarms the head: it refuses nothing")
    void silence() {
        file = desk.consulted(Office.sample("G02"));
        today();
        office.timePassesTo("2026-12-15T00:00:00Z");
        assertThat(facts.opinions(file)).contains("defence NO_OBJECTION deemed");
        office.timePassesTo("2027-03-15T00:00:00Z");
        assertThat(facts.record(file)).contains("OUTER_LIMIT_REACHED").doesNotContain("DECISION_ISSUED");
        assertThat(desk.names("helena", file)).contains("Take up overdue file");
        office.completes("helena", file, "Take up overdue file", Map.of("overdueMeasures", "It is decided this week."));
        assertThat(facts.row("select closed_at from register.license_file where file_number = ?", file)).containsEntry("closed_at", null);
        isIntact();
    }

    @Test
    @DisplayName("A question that was put under the old rows stops the clock, is answered, and the license is granted and signed as before, for as long as before")
    void question() {
        file = desk.consulted(Office.sample("G02"));
        acts.begins("lena", file, "InformationRequest", Map.of("question", "Who keeps the keys?"));
        today();
        office.timePassesTo("2026-11-25T09:00:00Z");
        office.completes("clara", file, "Record answer", Map.of("answer", "The commander."));
        assertThat(facts.entry(file, "QUESTION_ANSWERED")).contains("RESTARTED");
        desk.nobodyObjects(file);
        office.completes("lena", file, "Draft decision", Answers.grant());
        office.completes("luis", file, "Countersign decision", Answers.countersign());
        assertThat(office.ends(file)).contains("LeadAuthority:EndEvent_LicenseGranted");
        assertThat(facts.row("select kind from register.license where file_number = ?", file)).containsEntry("kind", "LICENSE");
        isIntact();
    }

    @Test
    @DisplayName("A ballot that was open goes on by the old tables: no unanimity, a deliberation, a second ballot, and the council in the end")
    void ballot() {
        file = office.submit(Office.sample("G12"));
        office.completes("sara", file, "Check completeness", Answers.complete());
        office.completes("selim", file, "Assess risk", Answers.noRisk());
        office.completes("sara", file, "Circulate file", VoteAnswers.circulate());
        office.completes("david", file, "Cast vote", VoteAnswers.approve());
        today();
        office.completes("elsa", file, "Cast vote", VoteAnswers.approve());
        office.completes("fatima", file, "Cast vote", VoteAnswers.refuseToApprove());
        office.completes("jonas", file, "Cast vote", VoteAnswers.approve());
        assertThat(facts.entry(file, "BALLOT_CLOSED")).contains("NOT_UNANIMOUS");
        Object rows = desk.variable("sara", file, "Hold deliberation", "attendance");
        office.completes("sara", file, "Hold deliberation", VoteAnswers.minutes(rows, "2026-11-23", "The minister", "The minister", "The minister", "The minister"));
        List.of("david", "elsa", "jonas").forEach(member -> office.completes(member, file, "Cast vote", VoteAnswers.approve()));
        office.completes("fatima", file, "Cast vote", VoteAnswers.refuseToApprove());
        office.completes("caleb", file, "Decide in council", VoteAnswers.councilApproves());
        assertThat(desk.variable("sara", file, "Draft decision", "mandate")).isEqualTo("APPROVE");
        isIntact();
    }
}
