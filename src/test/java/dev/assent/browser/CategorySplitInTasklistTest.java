package dev.assent.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.Answers;
import dev.assent.office.Verdicts;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A mixed file by hand: two leads, a meeting, two decisions under one number. */
@BrowserTest
class CategorySplitInTasklistTest {
    private Office office;

    @BeforeEach
    void open(Office running) {
        office = running;
    }

    @Test
    @DisplayName("G07 by hand: lines classified, prohibitions examined once, the leads meet in two languages, one refuses and the other licenses")
    void mixedFile() {
        String file = office.rest("clara").registers(dev.assent.office.Office.sample("G07"));
        office.rest("lena").completes(file, "Check completeness", Answers.complete());
        classify(file);
        assess(file);
        consult(file);
        meet(file);
        office.rest("sami").completes(file, "Consider mitigation", mitigation());
        decide(file);

        Rest lena = office.rest("lena");
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> Rest.text(lena.get("/api/files/" + file).body(), "/standing"), "DECIDED"::equals);
        assertThat(lena.get("/api/files/" + file).body()).contains("NO_LICENSE_REQUIRED", "REFUSED", "LIC-EXP-").contains("\"decision\":\"GRANTED_IN_PART\"");
    }

    private void classify(String file) {
        Tasklist lena = office.tasklist("lena");
        Form lines = lena.takes(file, "Classify lines");
        assertThat(lines.form()).containsText("Road wheel and barrel assembly for battle tank");
        assertThat(lines.form()).containsText("Heavy weapons office");
        assertThat(lines.form()).containsText("On no list: no license required");
        lena.picture("classify-lines");
        lena.completes();
        lena.leaves();
        Tasklist luis = office.tasklist("luis", "ar");
        Form form = luis.takes(file, "تأكيد التصنيف");
        assertThat(form.form()).containsText("مكتب الأسلحة الثقيلة");
        luis.picture("confirm-classification-ar");
        form.chooses("هل تؤكد هذا التصنيف؟", "نعم، هو صحيح");
        luis.completes();
        luis.leaves();
    }

    private void assess(String file) {
        Tasklist lena = office.tasklist("lena");
        lena.takes(file, "Examine prohibitions").chooses("Is the transfer prohibited?", "No prohibition");
        lena.picture("examine-prohibitions");
        lena.completes();
        lena.leaves();
        office.rest("henri").completes(file, "Verify document", Verdicts.authentic());
        office.rest("sami").task(file, "Assess risk");
        Tasklist sami = office.tasklist("sami");
        Form risk = sami.takes(file, "Assess risk");
        assertThat(risk.form().locator("input[type=radio]:checked")).hasCount(1);
        for (String each : new String[] {"Peace and security", "Humanitarian law", "Human rights", "Terrorism", "Organized crime", "Gender-based violence"}) {
            risk.chooses(each, "No risk");
        }
        risk.fills("Reasons on gender-based violence", "No reports of the kind are known.").chooses("Diversion", "Some risk")
                .fills("Reasons on diversion", "Pistols are easily carried.").fills("Reasons for the assessment", "The army is known.");
        risk.choosesInEachRow("Risk", "No risk").adds(0).selects("Risk found", "Signs of diversion: the parties").selects("How likely", "Possible").selects("How grave", "Limited")
                .fills("Facts", "A trader was named before.").fills("Source", "Report of the customs").dates("Date of the source", "30.6.2026");
        sami.picture("assess-risk-of-a-track");
        sami.completes();
        sami.leaves();
        office.rest("hugo").completes(file, "Assess risk", Answers.risk("riskDiversion", "SERIOUS"));
        office.rest("hugo").completes(file, "Consider mitigation", mitigation());
    }

    private static Map<String, Object> mitigation() {
        return Map.of("mitigationMeasures", List.of("DELIVERY_VERIFICATION"), "mitigationConditions", "Delivery verification", "residualRisk", "ACCEPTABLE",
                "residualRiskReasons", "Each delivery is checked.");
    }

    private void consult(String file) {
        for (String person : new String[] {"hugo", "ivan", "sami", "fatima", "david"}) {
            office.rest(person).completes(file, "Give opinion", Answers.noObjection());
        }
    }

    private void meet(String file) {
        office.rest("hana").task(file, "Hold leads meeting");
        Tasklist hana = office.tasklist("hana");
        Form meeting = hana.takes(file, "Hold leads meeting");
        assertThat(meeting.form()).containsText("Diversion");
        assertThat(meeting.form()).containsText("Some risk");
        assertThat(meeting.form()).containsText("Small arms office");
        meeting.dates("Held on", "20.11.2026").fills("Minutes", "The border of the destination was looked at.");
        meeting.fills("Person", "Hana Haddad").selects("For", "Heavy weapons office");
        meeting.adds(0).fills("Person", "Sami Salim").selects("For", "Small arms office");
        meeting.chooses("Do the leads agree on every question?", "Yes, they agree").selects("Agreed answer", "Serious risk");
        hana.picture("leads-meeting");
        hana.completes();
        hana.leaves();
        office.rest("salma").task(file, "Approve minutes");
        Tasklist salma = office.tasklist("salma", "ar");
        Form minutes = salma.takes(file, "إقرار المحضر");
        assertThat(minutes.form()).containsText("تحويل الوجهة");
        minutes.chooses("هل تقر المحضر وما اتُّفق عليه؟", "نعم، صحيحان");
        salma.picture("approve-minutes-ar");
        salma.completes();
        salma.leaves();
    }

    private void decide(String file) {
        office.rest("sami").completes(file, "Draft decision", Answers.grant());
        office.rest("salma").completes(file, "Countersign decision", Answers.countersign());
        office.rest("hugo").task(file, "Note intended decision");
        Tasklist hugo = office.tasklist("hugo");
        Form note = hugo.takes(file, "Note intended decision");
        assertThat(note.form()).containsText("Small arms office");
        assertThat(note.form()).containsText("License granted");
        note.chooses("What do you say to the intended decision?", "A comment").fills("Comment", "The parts go to the same depot.");
        hugo.picture("note-intended-decision");
        hugo.completes();
        hugo.leaves();
        office.rest("sami").task(file, "Consider comments");
        Tasklist sami = office.tasklist("sami");
        Form comments = sami.takes(file, "Consider comments");
        assertThat(comments.form()).containsText("The parts go to the same depot.");
        comments.chooses("Does the draft stand?", "Yes, it is issued as drafted").fills("Reasons", "The depot was inspected.");
        sami.picture("consider-comments");
        sami.completes();
        sami.leaves();
        office.rest("hugo").completes(file, "Draft decision", new HashMap<>(Answers.refuse()));
        office.rest("hana").completes(file, "Countersign decision", Answers.countersign());
        office.rest("sami").completes(file, "Note intended decision", Map.of("intendedNote", "NOTED"));
    }
}
