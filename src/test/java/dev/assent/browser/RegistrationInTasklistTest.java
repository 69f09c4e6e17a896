package dev.assent.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An application typed in with everything it may say, and the receipt for it. */
@BrowserTest
class RegistrationInTasklistTest {
    private Office office;

    @BeforeEach
    void open(Office running) {
        office = running;
    }

    @Test
    @DisplayName("File registration asks what the API takes, by lists; the clerk gets number, token and a receipt in both languages, once")
    void everything() {
        Tasklist clara = office.tasklist("clara");
        Form form = clara.starts("File registration");
        parties(form);
        form.selects("Country of destination", "(XB)").tags("Transit States", "(XC)").fills("Route", "By rail").fills("Purpose", "Border patrol")
                .fills("End use stated", "Patrol of the northern border").fills("Note", "Sent by post.");
        goods(form);
        clara.picture("registration-en");
        clara.page().locator(".modal-footer .btn-primary").click();

        Locator receipt = clara.page().locator(".assent-receipt");
        assertThat(receipt).containsText("رقم ملف الترخيص");
        String said = receipt.locator(".assent-receipt-paper").innerText();
        String number = said.replaceAll("(?s).*(EXP-\\d{4}-\\d{6}).*", "$1");
        String token = receipt.locator("code").nth(1).innerText();
        assertThat(token).matches("([A-Z2-9]{4}-){5}[A-Z2-9]{4}");
        clara.page().keyboard().press("Escape");
        assertThat(receipt).isVisible();
        clara.picture("receipt");
        receipt.locator(".btn-primary").click();
        assertThat(receipt).hasCount(0);
        clara.leaves();

        assertThat(office.rest("clara").post("/api/files/" + number + "/receipt").statusCode()).isEqualTo(409);
        String content = office.rest("lena").get("/engine-rest/task/" + office.rest("lena").task(number, "Check completeness")
                + "/form-variables?deserializeValues=false").body();
        assertThat(content).contains("Freight of the Gulf", "Logistics Command", "1250000.5").doesNotContain(token);
    }

    private static void parties(Form form) {
        form.fills("Applicant's reference", "R-" + UUID.randomUUID()).selects("National procedure", "Lead authority").chooses("Activity", "Export");
        form.fills("Applicant", "Castor Vehicles AG").selects("Country of the applicant", "(VD)").selects("Language of letters", "Arabic");
        form.fills("Exporter", "Castor Export GmbH").selects("Country of the exporter", "(VD)");
        form.fills("Consignee", "Border Guard Depot 2").selects("Country of the consignee", "(XB)");
        form.fills("End user", "Border Guard Service").selects("Country of the end user", "(XB)").selects("Kind of end user", "Government");
        form.fills("Ultimate end user", "Logistics Command").selects("Country of the ultimate end user", "(XB)");
        form.adds(0).fills("Intermediary", "Freight of the Gulf").selects("Country of the intermediary", "United Kingdom (GB)");
    }

    private static void goods(Form form) {
        form.fills("Line", "1").fills("Description", "Armoured patrol vehicle").selects("Treaty category", "Armoured combat vehicles")
                .fills("Quantity", "24").selects("Currency", "(JPY)").fills("Value", "1,250,000.50");
        assertThat(form.error("Value")).hasText("JPY has no decimals.");
        form.selects("Currency", "(EUR)").fills("Value", "1.250.000,50 €");
        assertThat(form.read("Value")).containsText("1\u00a0250\u00a0000.50\u00a0EUR (1.2500005 million euros)");
        form.adds(2).selects("Document", "End-use certificate").fills("Reference", "BG-2026-031").fills("Issued by", "Ministry of Defence of XB")
                .dates("Issued on", "12.7.2026").dates("Valid until", "30 June 2028");
    }
}
