package dev.assent.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Another State asks about a file that is closed: no task leads to it, so its number is typed into a start form. */
@BrowserTest
class InquiryInTasklistTest {
    private Office office;
    private String file;

    @BeforeEach
    void closedFile(Office running) {
        office = running;
        file = office.rest("clara").registers(dev.assent.office.Office.sample("G10"));
        office.rest("ima").task(file, "Check completeness");
        office.rest("ima").begins(file, "Withdrawal", Map.of("withdrawalReasons", "The buyer has cancelled."));
    }

    @Test
    @DisplayName("The inquiry is entered by the number of the file, answered from a task, and stands on the tab of the file with its answer")
    void entered() {
        Tasklist ima = office.tasklist("ima");
        Form form = ima.starts("Inquiry of another State");
        form.fills("License file number", "IMP-2020-999999").selects("Asking State", "(XN)").fills("What does the State ask?", "Was a permit issued?");
        form.dates("Received on", "20 November 2024");
        ima.page().locator(".modal-footer .btn-primary").click();
        assertThat(ima.page().locator("body")).containsText("There is no such file, or it is not yours to see.");
        ima.picture("inquiry-refused");
        form.fills("License file number", file);
        ima.page().locator(".modal-footer .btn-primary").click();
        assertThat(ima.page().locator(".modal-content")).hasCount(0);
        // received two years ago: the card says that the limit has passed
        assertThat(ima.card(file, "Answer inquiry").locator(".assent-mark")).hasText("Overdue", new LocatorAssertions.HasTextOptions().setTimeout(60_000));
        ima.takes(file, "Answer inquiry").fills("Answer to the State", "No permit was issued.");
        Locator tab = ima.licenseFile();
        assertThat(tab.locator(".assent-inquiry")).containsText("Was a permit issued?");
        ima.picture("inquiry-en");
        ima.leaves();
    }

    @Test
    @DisplayName("In Arabic the same in the reader's words")
    void arabic() {
        Tasklist ima = office.tasklist("ima", "ar");
        Form form = ima.starts("استفسار دولة أخرى");
        form.fills("رقم ملف الترخيص", "IMP-2020-999999");
        form.selects("الدولة المستفسرة", "(XN)").fills("عمَّ تستفسر الدولة؟", "هل صدر إذن؟").dates("تاريخ الورود", "٢٠/١١/٢٠٢٤");
        ima.page().locator(".modal-footer .btn-primary").click();
        assertThat(ima.page().locator("body")).containsText("لا يوجد ملف بهذا الرقم");
        ima.picture("inquiry-ar");
        ima.leaves();
    }
}
