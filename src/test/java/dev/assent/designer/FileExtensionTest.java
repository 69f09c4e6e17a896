package dev.assent.designer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assent.office.Answers;
import dev.assent.office.Api;
import dev.assent.office.Desk;
import dev.assent.office.Facts;
import dev.assent.office.FileActs;
import dev.assent.office.Office;
import dev.assent.proof.Verification;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The whole file gets more time in Sovara: by twenty days, twice; for its neighbours a month, to which the council of ministers agrees. */
@Tamira.Installed
class FileExtensionTest {
    private static final String TASK = "Agree extension of the file";
    @Autowired
    Office office;
    @Autowired
    Desk desk;
    @Autowired
    Facts facts;
    @Autowired
    FileActs acts;
    @Autowired
    Api api;
    @Autowired
    IdentityService identity;
    @Autowired
    Verification verification;
    private String file;

    @BeforeEach
    void monday() {
        office.itIs("2026-11-02T09:00:00Z");
        Tamira.arrive(identity, TimedStopTest.PEOPLE);
    }

    @AfterEach
    void realTime() {
        ClockUtil.reset();
    }

    private void complete(String destination) {
        file = office.submit(TimedStopTest.application(destination).replace("\"VD-OP-0003\"", "\"VD-OP-0003\", \"mail\": \"export@castor.example\""));
        office.completes("gudrun", file, "Check completeness", Answers.complete());
    }

    private static Map<String, Object> more(int amount) {
        return Map.of("moreTime", amount, "extensionReasons", "The partners answer late.");
    }

    private static Map<String, Object> agreed(int amount) {
        return Map.of("extensionAgreed", true, "agreedAmount", amount);
    }

    private Instant outerLimit() {
        return ((OffsetDateTime) facts.row("select outer_limit from register.license_file where file_number = ?", file).get("outer_limit")).toInstant();
    }

    private String refused(String person, int amount) {
        Api.Answer answer = acts.tries(person, file, "FileExtension", more(amount));
        assertThat(answer.status()).as(answer.text()).isNotEqualTo(201);
        return answer.text();
    }

    @Test
    @DisplayName("The authority asks, its head agrees to less: the new date counts everywhere, the applicant is told, the record says who; twice, and not once more")
    void agreedTo() {
        complete("QU");
        assertThat(outerLimit()).isEqualTo("2027-01-26T16:00:00Z");
        assertThat(refused("gudrun", 21)).contains("allows less");
        assertThat(acts.tries("kari", file, "FileExtension", more(1)).status()).as("who does not lead the file").isEqualTo(404);
        acts.begins("gudrun", file, "FileExtension", more(10));
        assertThat(refused("gisli", 1)).contains("not decided yet");
        assertThat(desk.names("gisli", file)).doesNotContain(TASK);
        office.completes("geir", file, TASK, agreed(5));
        assertThat(outerLimit()).as("five days, not ten").isEqualTo("2027-02-02T16:00:00Z");
        assertThat(facts.entry(file, "FILE_EXTENSION_AGREED")).contains("\"amount\":5", "WORKING_DAYS");
        assertThat(facts.row("select actor from register.record where file_number = ? and kind = 'FILE_EXTENSION_AGREED'", file)).containsEntry("actor", "geir");
        assertThat(facts.notices(file, "A deadline on license file")).anyMatch(told -> told.startsWith("export@castor.example"));
        assertThat(((Map<?, ?>) desk.variable("gudrun", file, "Assess risk", "file")).get("outerLimit")).isEqualTo("2027-02-02T16:00:00Z");
        acts.begins("gudrun", file, "FileExtension", more(15));
        office.completes("geir", file, TASK, agreed(15));
        assertThat(outerLimit()).isEqualTo("2027-02-23T16:00:00Z");
        assertThat(refused("gudrun", 1)).contains("not once more");
        office.timePassesTo("2027-02-23T15:59:00Z");
        assertThat(facts.record(file)).doesNotContain("OUTER_LIMIT_REACHED");
        office.timePassesTo("2027-02-23T16:01:00Z");
        assertThat(facts.record(file)).contains("OUTER_LIMIT_REACHED");
        assertThat(office.ends(file)).contains("FileExtension:EndEvent_FileExtended");
        assertThat(verification.verify(file).faults()).isEmpty();
    }

    @Test
    @DisplayName("Nobody agrees to what he asked for himself, whatever hat he wears and whatever variable was changed")
    void fourEyes() {
        complete("QU");
        acts.begins("geir", file, "FileExtension", more(10));
        assertThatThrownBy(() -> office.completes("geir", file, TASK, agreed(10))).hasMessageContaining("must be completed by a different person");
        String task = desk.task("geir", file, TASK).getId();
        String yes = "{\"variables\":{\"extensionAgreed\":{\"value\":true},\"agreedAmount\":{\"value\":10}}}";
        for (String path : new String[] {"/complete", "/submit-form", "/resolve"}) {
            assertThat(api.post(api.login("geir"), "/engine-rest/task/" + task + path, yes).status()).as(path).isGreaterThanOrEqualTo(400);
        }
        assertThat(api.post(api.login("geir"), "/engine-rest/task/" + task + "/claim", "{\"userId\":\"geir\"}").status()).isGreaterThanOrEqualTo(400);
        assertThat(api.post(api.login("geir"), "/engine-rest/message", "{\"messageName\":\"TimeLimitExtended\",\"businessKey\":\"" + file + "\",\"all\":true}").status()).isGreaterThanOrEqualTo(400);
        String process = desk.task("geir", file, TASK).getProcessInstanceId();
        assertThat(api.post(api.login("geir"), "/engine-rest/process-instance/" + process + "/variables", "{\"modifications\":{\"startedBy\":{\"value\":\"gudrun\"}}}").status()).isGreaterThanOrEqualTo(400);
        assertThat(api.post(api.login("geir"), "/engine-rest/process-instance/" + process + "/modification", "{\"instructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\"Task_ExtendFile\"}]}")
                .status()).isGreaterThanOrEqualTo(400);
        // as an administrator could, leaving an entry
        desk.tamper("geir", file, TASK, "startedBy", "gudrun");
        assertThatThrownBy(() -> office.completes("geir", file, TASK, agreed(10))).hasMessageContaining("cannot agree to it");
        assertThat(outerLimit()).isEqualTo("2027-01-26T16:00:00Z");
        assertThat(facts.record(file)).doesNotContain("FILE_EXTENSION_AGREED");
    }

    @Test
    @DisplayName("Not to more than was asked for, though the row would allow it")
    void notMore() {
        complete("QU");
        acts.begins("gudrun", file, "FileExtension", more(5));
        assertThatThrownBy(() -> office.completes("geir", file, TASK, agreed(6))).hasMessageContaining("not to more");
        desk.tamper("geir", file, TASK, "amountLeft", 500);
        desk.tamper("geir", file, TASK, "moreTime", 500);
        assertThatThrownBy(() -> office.completes("geir", file, TASK, agreed(300))).hasMessageContaining("not to more");
        office.completes("geir", file, TASK, Map.of("extensionAgreed", false, "refusalReasons", "They are always late."));
        assertThat(outerLimit()).isEqualTo("2027-01-26T16:00:00Z");
        assertThat(facts.entry(file, "FILE_EXTENSION_REFUSED")).contains("always late");
        assertThat(facts.notices(file, "More time for license file")).anyMatch(told -> told.startsWith("board@sovara.example"));
        assertThat(office.ends(file)).contains("FileExtension:EndEvent_ExtensionRefused");
    }

    @Test
    @DisplayName("Where the row says that another agency agrees, the head of the authority has nothing to agree to")
    void anotherAgency() {
        complete("JO");
        assertThat(outerLimit()).as("two months from the receipt; 2 January 2027 is a Saturday").isEqualTo("2027-01-02T16:00:00Z");
        acts.begins("geir", file, "FileExtension", more(1));
        assertThat(desk.names("geir", file)).doesNotContain(TASK);
        office.completes("sindri", file, TASK, agreed(1));
        assertThat(outerLimit()).isEqualTo("2027-02-02T16:00:00Z");
    }

    @Test
    @DisplayName("What is not decided before the limit passes is not extended, and after it nothing is: neither asked nor agreed to")
    void afterItPassed() {
        complete("QU");
        office.timePassesTo("2027-01-26T10:00:00Z");
        acts.begins("gudrun", file, "FileExtension", more(10));
        office.timePassesTo("2027-01-26T16:01:00Z");
        assertThat(desk.names("geir", file)).doesNotContain(TASK).contains("Take up overdue file");
        assertThat(facts.record(file)).containsSubsequence("OUTER_LIMIT_REACHED", "FILE_EXTENSION_NOT_DECIDED");
        assertThat(office.ends(file)).contains("FileExtension:EndEvent_ExtensionLapsed");
        assertThat(refused("gudrun", 1)).contains("does not run any more");
        assertThat(outerLimit()).isEqualTo("2027-01-26T16:00:00Z");
    }

    @Test
    @DisplayName("A limit whose expiry refuses the application refuses it although more time was asked for and nobody has agreed")
    void refusedMeanwhile() {
        complete("AE");
        assertThat(outerLimit()).isEqualTo("2026-11-30T16:00:00Z");
        acts.begins("gudrun", file, "FileExtension", more(5));
        office.timePassesTo("2026-11-30T16:01:00Z");
        assertThat(facts.row("select standing from register.license_file where file_number = ?", file)).containsEntry("standing", "REFUSED");
        assertThat(office.open(file)).isEmpty();
        assertThat(office.ends(file)).contains("FileExtension:EndEvent_ExtensionDropped");
    }

    @Test
    @DisplayName("While the clock of the file stands it may be extended; the new date follows when it runs again")
    void whileItStands() {
        complete("QU");
        acts.begins("gudrun", file, "InformationRequest", Map.of("question", "Where is the contract?"));
        acts.begins("gudrun", file, "FileExtension", more(10));
        office.completes("geir", file, TASK, agreed(10));
        office.timePassesTo("2026-11-04T09:00:00Z");
        office.completes("clara", file, "Record answer", Map.of("answer", "Here."));
        assertThat(outerLimit()).as("ten days by agreement, and two for which it stood").isEqualTo("2027-02-11T16:00:00Z");
    }
}
