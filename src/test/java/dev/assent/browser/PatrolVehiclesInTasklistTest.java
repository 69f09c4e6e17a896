package dev.assent.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The first file from the counter to the license, by hand. */
@BrowserTest
class PatrolVehiclesInTasklistTest {
    private Office office;

    @BeforeEach
    void open(Office running) {
        office = running;
    }

    @Test
    @DisplayName("G02 by hand: registered, assessed, consulted in English and Arabic, countersigned by another person, licensed")
    void fromRegistrationToLicense() {
        String file = register();
        assess(file);
        foreignAffairsAnswersInArabic(file);
        for (String consulted : new String[] {"david", "iris", "elsa"}) {
            noObjection(consulted, file);
        }
        draft(file);
        countersign(file);

        Rest lena = office.rest("lena");
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> Rest.text(lena.get("/api/files/" + file).body(), "/standing"), "DECIDED"::equals);
        assertThat(lena.get("/api/files/" + file).body()).contains("GRANTED", "LIC-EXP-");
    }

    private String register() {
        Tasklist clara = office.tasklist("clara");
        String reference = "CV-" + UUID.randomUUID();
        Form form = clara.starts("File registration");
        form.fills("Applicant's reference", reference).selects("National procedure", "Lead authority").chooses("Activity", "Export");
        form.fills("Applicant", "Castor Vehicles AG").selects("Country of the applicant", "(VD)");
        form.fills("Consignee", "Border Guard Depot 2").selects("Country of the consignee", "(XB)");
        form.fills("End user", "Border Guard Service").selects("Country of the end user", "(XB)").selects("Kind of end user", "Government");
        form.selects("Country of destination", "(XB)").tags("Transit States", "(XC)");
        form.fills("Purpose", "Border patrol").fills("End use stated", "Patrol of the northern border");
        form.fills("Line", "1").fills("Description", "Armoured patrol vehicle").selects("Treaty category", "Armoured combat vehicles")
                .fills("Quantity", "24").fills("Value", "14400000").selects("Currency", "(EUR)");
        form.adds(2).selects("Document", "End-use certificate").fills("Reference", "BG-2026-031").fills("Issued by", "Ministry of Defence of XB")
                .dates("Issued on", "2026-07-12");
        clara.picture("start-form");
        clara.page().locator(".modal-footer .btn-primary").click();
        assertThat(clara.page().locator(".modal-content")).hasCount(0);
        clara.leaves();
        return fileOf(reference);
    }

    private String fileOf(String reference) {
        Rest lena = office.rest("lena");
        String newest = "/engine-rest/task?name=Check%20completeness&sortBy=created&sortOrder=desc&maxResults=1";
        String variables = Awaitility.await(reference).atMost(Duration.ofSeconds(30)).until(() -> lena.get("/engine-rest/task/"
                + Rest.text(lena.get(newest).body(), "/0/id") + "/form-variables?deserializeValues=false").body(), body -> body.contains(reference));
        return Rest.text(variables, "/fileNumber/value");
    }

    private void assess(String file) {
        Tasklist lena = office.tasklist("lena");
        lena.takes(file, "Check completeness").chooses("Is the file complete?", "Yes, the file is complete");
        lena.completes();
        Form risk = lena.takes(file, "Assess risk").chooses("Is the transfer prohibited?", "No prohibition");
        for (String each : new String[] {"Peace and security", "Humanitarian law", "Human rights", "Terrorism", "Organized crime", "Gender-based violence"}) {
            risk.chooses(each, "No risk");
        }
        risk.fills("Reasons on gender-based violence", "No reports of the kind are known.").chooses("Diversion", "Serious risk")
                .fills("Reasons on diversion", "The border is open and stocks were lost before.")
                .fills("Reasons for the assessment", "The end user is known and supervised.");
        risk.choosesInEachRow("Risk", "No risk").adds(0).selects("Risk found", "Signs of diversion: the stockpile").selects("How likely", "Possible").selects("How grave", "Limited")
                .fills("Facts", "Stocks were lost before.").fills("Source", "Report of the customs").dates("Date of the source", "30.6.2026");
        lena.completes();
        lena.takes(file, "Consider mitigation").chooses("Measures that reduce the risk", "Deliver in phases")
                .fills("Conditions for the license", "Deliveries in three phases")
                .chooses("What risk remains with these measures?", "The remaining risk is acceptable")
                .fills("Reasons for the remaining risk", "Each phase can be stopped.");
        lena.completes();
        lena.leaves();
    }

    private void foreignAffairsAnswersInArabic(String file) {
        Tasklist fatima = office.tasklist("fatima", "ar");
        Form form = fatima.takes(file, "إبداء الرأي");
        assertThat(fatima.page().locator("html")).hasAttribute("dir", "rtl");
        assertThat(fatima.page().locator(".task-card .nav-tabs")).containsText("ملف الترخيص");
        form.chooses("هل الرأي واحد لجميع البنود؟", "نعم، رأي واحد للملف كله").chooses("الرأي في الملف كله", "لا اعتراض، بشروط")
                .fills("الشروط", "زيارة سنوية للموقع");
        fatima.picture("opinion-ar");
        fatima.completes();
        fatima.leaves();
    }

    private void noObjection(String person, String file) {
        Tasklist consulted = office.tasklist(person);
        consulted.takes(file, "Give opinion").chooses("Same opinion for all lines?", "Yes, one opinion for the whole file")
                .chooses("Opinion on the whole file", "No objection");
        consulted.completes();
        consulted.leaves();
    }

    private void draft(String file) {
        Tasklist lena = office.tasklist("lena");
        Form draft = lena.takes(file, "Draft decision");
        assertThat(draft.form()).containsText("Ministry of Foreign Affairs");
        assertThat(draft.form()).containsText("زيارة سنوية للموقع");
        assertThat(draft.form()).containsText("Grant the license with conditions");
        draft.chooses("Is the transfer prohibited today?", "No prohibition").chooses("What do you decide?", "License granted")
                .fills("Conditions of the license", "Deliveries in three phases").dates("License valid until", "30.11.2028")
                .fills("Reasons for the decision", "No overriding risk remains.");
        lena.completes();
        // who drafted may not even take the task that countersigns it
        lena.opens(file, "Countersign decision");
        lena.page().locator(".task-card button.claim").click();
        assertThat(lena.page().locator(".task-card .assent-claim")).containsText("must be completed by a different person");
        assertThat(lena.page().locator("[notifications-panel] .alert-danger")).hasCount(0);
        lena.picture("four-eyes-en");
        lena.leaves();
    }

    private void countersign(String file) {
        Tasklist luis = office.tasklist("luis");
        Form form = luis.takes(file, "Countersign decision").chooses("Do you countersign this draft?", "Yes, I countersign the draft");
        assertThat(luis.licenseFile()).containsText("Ministry of Foreign Affairs");
        assertThat(luis.page().locator(".assent-file")).containsText("Opinion given");
        luis.picture("license-file-tab");
        luis.page().locator(".task-card .nav-tabs li a").first().click();
        form.chooses("Do you countersign this draft?", "Yes, I countersign the draft");
        luis.completes();
        luis.leaves();
    }
}
