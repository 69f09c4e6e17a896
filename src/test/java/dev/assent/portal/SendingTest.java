package dev.assent.portal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.Answers;
import dev.assent.office.Api;
import dev.assent.office.Desk;
import dev.assent.office.Facts;
import dev.assent.office.FileActs;
import dev.assent.office.Office;
import dev.assent.office.ProcedureTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an applicant does on his page, clumsily, and what an attacker tries there. */
@ProcedureTest
class SendingTest {
    private static final String[] INTERNAL = {"lena", "luis", "fatima", "david", "iris", "elsa", "foreignAffairs", "Foreign", "Annual visit on site", "countersign", "sha256"};
    private static final byte[] PAPER = "The depot is in the north.".getBytes(StandardCharsets.UTF_8);
    @Autowired
    Api api;
    @Autowired
    Office office;
    @Autowired
    Desk desk;
    @Autowired
    FileActs acts;
    @Autowired
    Facts facts;
    private Browsing browser;
    private String number;
    private String token;

    @BeforeEach
    void opened() {
        Api.Answer receipt = api.handIn(Office.sample("G02"));
        number = receipt.at("/number");
        token = receipt.at("/token");
        office.work();
        browser = new Browsing(api, "en");
        browser.opens(number, token);
    }

    private Api.Answer page() {
        Api.Answer page = browser.get("file");
        assertThat(page.status()).as(page.text()).isEqualTo(200);
        assertThat(page.text()).doesNotContainIgnoringCase(INTERNAL);
        return page;
    }

    private void asked() {
        office.completes("lena", number, "Check completeness", Answers.complete());
        office.completes("lena", number, "Assess risk", Answers.noRisk());
        acts.begins("lena", number, "InformationRequest", Map.of("question", "Who keeps the <b>keys</b>?", "needed", "A list"));
        office.work();
        page();
    }

    @Test
    @DisplayName("What was missing is supplied with a paper, in lines; the check begins again, and the button pressed twice is no fault")
    void items() {
        office.completes("lena", number, "Check completeness", Answers.incomplete("The end-use certificate"));
        assertThat(page().text()).contains("Incomplete", "The end-use certificate", "Answer by").containsPattern("2026, \\d\\d:\\d\\d \\([A-Za-z/]+\\)");
        Api.Answer sent = browser.sends("answers", "", "It is attached.\r\nSigned by the minister.", "EUC", "certificate.txt", PAPER);
        assertThat(sent.status()).as(sent.text()).isEqualTo(303);
        assertThat(sent.header("Location")).isEqualTo("file?said=answered");
        assertThat(browser.sends("answers", "question", "", "answer", "It is attached.\nSigned by the minister.").status()).as("a double click").isEqualTo(303);
        office.work();
        assertThat(office.open(number)).containsExactly("Check completeness");
        assertThat(facts.record(number).stream().filter("ITEMS_SUPPLIED"::equals)).hasSize(1);
        assertThat(browser.get("file?said=answered").text()).contains("Your answer has arrived.", "What you supplied has arrived.", "certificate.txt", "End-use certificate", "Signed by the minister.");
        assertThat(api.get(api.login("lena"), "/api/files/" + number + "/documents").at("/0/type")).isEqualTo("EUC");
    }

    @Test
    @DisplayName("A question is answered once; another answer from a second window is refused and not lost; markup stays text")
    void question() {
        asked();
        assertThat(page().text()).contains("Question 1", "Who keeps the &lt;b&gt;keys&lt;/b&gt;?", "A list").doesNotContain("<b>keys");
        assertThat(browser.sends("answers", "question", "1", "answer", "The <i>guards</i>.").status()).isEqualTo(303);
        assertThat(browser.sends("answers", "question", "1", "answer", "The <i>guards</i>.").status()).as("a double click").isEqualTo(303);
        Api.Answer other = browser.sends("answers", "question", "1", "answer", "No, the army.");
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.text()).contains("Question 1 is not open.", "What you wrote was not taken", "No, the army.", "The &lt;i&gt;guards&lt;/i&gt;.");
        assertThat(facts.text("select answer from register.question where file_number = ?", number)).isEqualTo("The <i>guards</i>.");
        Api.Answer unasked = browser.sends("answers", "question", "9", "answer", "x");
        assertThat(unasked.status()).isEqualTo(409);
        assertThat(browser.sends("answers", "question", "1;drop table x", "answer", "x").status()).isEqualTo(409);
    }

    @Test
    @DisplayName("An empty, endless or hidden answer is refused where it was written, in the language of the page, as programs are refused")
    void faulty() {
        asked();
        Api.Answer empty = browser.sends("answers", "question", "1", "answer", " \r\n ");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.text()).contains("This field is required.");
        Api.Answer endless = browser.sends("answers", "question", "1", "answer", "y".repeat(4001));
        assertThat(endless.text()).contains("Too long: at most 4000.", "y".repeat(4001));
        for (String hidden : new String[] {"a\u202Eb", "a\u0000b", "a\u200Bb"}) {
            assertThat(browser.sends("answers", "question", "1", "answer", hidden).text()).contains("Control characters are not taken.");
            String json = hidden.replace("\u0000", "\\u0000");
            assertThat(api.post("Bearer " + token, "/api/files/" + number + "/answers", "{\"question\":1,\"answer\":\"" + json + "\"}").status()).as("and by a program").isEqualTo(422);
            assertThat(api.post("Bearer " + token, "/api/files/" + number + "/withdrawal", "{\"reason\":\"" + json + "\"}").status()).isEqualTo(422);
            assertThat(api.post("Bearer " + token, "/api/files/" + number + "/items", "{\"answer\":\"" + json + "\"}").status()).isEqualTo(422);
        }
        Browsing arabic = new Browsing(api, "ar");
        arabic.opens(number, token);
        arabic.get("file");
        assertThat(arabic.sends("answers", "question", "1", "answer", "").text()).contains("lang=\"ar\" dir=\"rtl\"").contains("هذا الحقل").doesNotContain("This field");
        assertThat(facts.record(number)).doesNotContain("QUESTION_ANSWERED");
    }

    @Test
    @DisplayName("A paper that is too large or carries a script is refused by a sentence beside the answer, which stays; a good one is taken once")
    void papers() throws IOException {
        asked();
        Api.Answer large = browser.sends("answers", "1", "In the northern depot.", "OTHER", "scan.txt", new byte[25 * 1024 * 1024]);
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.text()).contains("The document is too large: at most 20 MB.", "In the northern depot.", "Send answer");
        Api.Answer larger = browser.sends("answers", "1", "In the northern depot.", "OTHER", "scan.txt", new byte[33 * 1024 * 1024]);
        assertThat(larger.status()).isEqualTo(413);
        assertThat(larger.type()).startsWith("text/html");
        assertThat(larger.text()).contains("The document is too large: at most 20 MB.");
        Api.Answer program = browser.sends("answers", "1", "In the northern depot.", "OTHER", "letter.pdf", script());
        assertThat(program.status()).isEqualTo(422);
        assertThat(program.text()).contains("This PDF does more than show pages", "In the northern depot.");
        assertThat(browser.sends("answers", "1", "In the northern depot.", "<script>", "a.txt", PAPER).text()).contains("Unknown type of document").doesNotContain("<script");
        assertThat(facts.record(number)).doesNotContain("QUESTION_ANSWERED", "DOCUMENT_ADDED");
        assertThat(browser.sends("papers", "", "", "OTHER", "\"><img src=x>.txt", PAPER).header("Location")).isEqualTo("file?said=papers");
        assertThat(browser.sends("papers", "", "", "OTHER", "again.txt", PAPER).status()).isEqualTo(303);
        assertThat(facts.record(number).stream().filter("DOCUMENT_ADDED"::equals)).hasSize(1);
        assertThat(page().text()).doesNotContain("<img");
        assertThat(browser.sends("papers", "", "", "OTHER", "", new byte[0]).text()).contains("Choose a document.");
    }

    private static byte[] script() throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
            document.save(pdf);
        }
        return pdf.toByteArray();
    }

    @Test
    @DisplayName("A form without the token of this visit, or with that of another, does nothing and loses nothing")
    void otherSites() {
        asked();
        Api.Answer another = api.handIn(Office.sample("G02"));
        Browsing neighbour = new Browsing(api, "en");
        neighbour.opens(another.at("/number"), another.at("/token"));
        neighbour.get("file");
        for (String foreign : new String[] {"", "x", neighbour.form()}) {
            assertThat(browser.sendsWith(foreign, "withdrawal", "reason", "forged", "sure", "yes").status()).isEqualTo(403);
            Api.Answer answer = browser.sendsWith(foreign, "answers", "question", "1", "answer", "forged");
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.text()).contains("forged");
        }
        assertThat(facts.record(number)).doesNotContain("QUESTION_ANSWERED", "FILE_WITHDRAWN");
        Api.Answer elsewhere = api.call("POST", null, "/applicant/en/end", new byte[0], "Sec-Fetch-Site", "cross-site", "Cookie", browser.cookie());
        assertThat(elsewhere.status()).isEqualTo(403);
    }

    @Test
    @DisplayName("The application is withdrawn with a reason and a mark that it is meant; the same twice is harmless, and then nothing is to be sent any more")
    void withdrawal() {
        asked();
        Api.Answer unsure = browser.sends("withdrawal", "reason", "The buyer has cancelled.");
        assertThat(unsure.status()).isEqualTo(422);
        assertThat(unsure.text()).contains("Confirm that you withdraw the application.", "The buyer has cancelled.", "<details open>");
        assertThat(browser.sends("withdrawal", "reason", "The buyer has cancelled.", "sure", "yes").header("Location")).isEqualTo("file?said=withdrawn");
        office.work();
        assertThat(browser.sends("withdrawal", "reason", "The buyer has cancelled.", "sure", "yes").status()).isEqualTo(303);
        Api.Answer page = page();
        assertThat(page.text()).contains("You have withdrawn your application.").doesNotContain("Send answer", "Withdraw the application", "Send documents");
        Api.Answer late = browser.sends("answers", "question", "1", "answer", "Still here?");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("Question 1 is not open.", "Still here?");
    }

    @Test
    @DisplayName("After the decision he reads what was decided and how his license stands today, fetches no other file's letter, and withdraws nothing")
    void decided() {
        office.completes("lena", number, "Check completeness", Answers.complete());
        office.completes("lena", number, "Assess risk", Answers.noRisk());
        office.completes("fatima", number, "Give opinion", Answers.conditions("Annual visit on site"));
        for (String person : new String[] {"david", "iris", "elsa"}) {
            office.completes(person, number, "Give opinion", Answers.noObjection());
        }
        assertThat(page().text()).contains("Under assessment", "Decided at the latest by");
        String form = browser.form();
        office.completes("lena", number, "Draft decision", Answers.grant());
        office.completes("luis", number, "Countersign decision", Answers.countersign());
        String license = facts.text("select license_number from register.license where file_number = ?", number);
        assertThat(page().text()).contains("Decided", "Granted", license, "<strong>Valid</strong>", "What the license allows");
        Api.Answer late = browser.sendsWith(form, "withdrawal", "reason", "Too late.", "sure", "yes");
        assertThat(late.status()).as(late.text()).isEqualTo(409);
        assertThat(late.text()).contains("Too late.");
        assertThat(browser.get("letter?id=00000000-0000-0000-0000-000000000000").status()).isEqualTo(303);
    }

    @Test
    @DisplayName("What is not his to begin, or not there, is not begun; he is led back to his file")
    void requests() {
        asked();
        for (String process : new String[] {"InformationRequest", "ApplicantEscalation", "x", "../file", "<script>"}) {
            assertThat(browser.get("request?process=" + java.net.URLEncoder.encode(process, StandardCharsets.UTF_8)).status()).as(process).isIn(404, 200);
            assertThat(browser.sends("request", "process", process, "question", "x").status()).as(process).isIn(404, 409, 422);
        }
        assertThat(facts.record(number)).doesNotContain("ACTION_BEGUN");
    }
}
