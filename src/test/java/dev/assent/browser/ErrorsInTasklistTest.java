package dev.assent.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import dev.assent.office.Answers;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A form that cannot be sent says why: at its fields and in one summary that gets focus; the engine's notice covers nothing. */
@BrowserTest
class ErrorsInTasklistTest {
    private Office office;

    @BeforeEach
    void open(Office running) {
        office = running;
    }

    @Test
    @DisplayName("A task form left open: a summary with focus leads to each field, the red notice goes, and it does not follow to another tab")
    void taskForm() {
        String file = assessing();
        Tasklist lena = office.tasklist("lena");
        Form form = lena.takes(file, "Assess risk");
        lena.complete();
        assertThat(lena.error()).isFocused();
        assertThat(lena.error()).containsText("Peace and security: Field is required.");
        assertThat(notices(lena)).hasCount(0);
        lena.picture("errors-en");
        lena.error().locator("button").getByText("Reasons for the assessment").click();
        assertThat(form.input("Reasons for the assessment")).isFocused();
        lena.visits(2);
        assertThat(notices(lena)).hasCount(0);
        assertThat(lena.error()).hasCount(0);
        lena.leaves();
    }

    @Test
    @DisplayName("In Arabic summary, fields and the library's own messages are in the reader's words")
    void arabic() {
        String file = assessing();
        Tasklist lena = office.tasklist("lena", "ar");
        lena.takes(file, "تقييم المخاطر");
        lena.complete();
        assertThat(lena.error()).isFocused();
        assertThat(lena.error()).containsText("السلام والأمن: هذا الحقل مطلوب.");
        assertThat(lena.error().innerText()).doesNotContainPattern("[A-Za-z]{3}");
        assertThat(lena.error()).hasCSS("direction", "rtl");
        lena.picture("errors-ar");
        lena.leaves();
    }

    @Test
    @DisplayName("What only the server can refuse stands at its field of the start form, and goes when the field is changed")
    void refusedByTheServer() {
        Tasklist ima = office.tasklist("ima");
        Form form = ima.starts("Inquiry of another State");
        Locator start = ima.page().locator(".modal-footer .btn-primary");
        start.click();
        assertThat(ima.error()).isFocused();
        assertThat(ima.error()).containsText("License file number: Field is required.");
        form.fills("License file number", "IMP-2020-999999").selects("Asking State", "(XN)").fills("What does the State ask?", "Was a permit issued?");
        form.dates("Received on", "2024-11-20");
        start.click();
        assertThat(ima.error()).containsText("There is no such file, or it is not yours to see.");
        assertThat(ima.error()).isFocused();
        assertThat(ima.error()).isInViewport();
        assertThat(notices(ima)).hasCount(0);
        assertThat(start).isEnabled();
        ima.leaves();
    }

    @Test
    @DisplayName("A refused registration leads from the summary to the field, in view and not 1,700 pixels above the button")
    void registration() {
        Tasklist clara = office.tasklist("clara");
        Form form = clara.starts("File registration");
        Locator start = clara.page().locator(".modal-footer .btn-primary");
        start.scrollIntoViewIfNeeded();
        start.click();
        assertThat(clara.error()).isFocused();
        assertThat(clara.error()).isInViewport();
        clara.error().locator("button").getByText("Purpose").click();
        assertThat(form.input("Purpose")).isFocused();
        assertThat(form.input("Purpose")).isInViewport();
        clara.picture("errors-registration");
        clara.leaves();
    }

    @Test
    @DisplayName("The engine's refusal names the field, so that a form can show it there")
    void fieldsOfTheEngine() {
        String file = assessing();
        var refused = office.rest("lena").completes(file, "Assess risk", Map.of("prohibition", "NONE", "riskPeace", "NO_SUCH"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Rest.text(refused.body(), "/errors/0/field")).isNotBlank();
        assertThat(Rest.text(refused.body(), "/errors/0/message")).isNotBlank();
    }

    @Test
    @DisplayName("A notice of anything else covers no button, and stays behind when another task is chosen")
    void noticesCoverNothing() {
        String file = assessing();
        String other = assessing();
        Tasklist lena = office.tasklist("lena");
        lena.takes(other, "Assess risk");
        lena.takes(file, "Assess risk");
        lena.page().route("**/unclaim", route -> route.fulfill(new com.microsoft.playwright.Route.FulfillOptions().setStatus(500)
                .setContentType("application/json").setBody("{\"message\":\"no\"}")));
        lena.page().locator(".task-card button.unclaim").click();
        assertThat(notices(lena).first()).isVisible();
        Locator complete = lena.page().locator(".task-card .form-actions .btn-primary");
        complete.scrollIntoViewIfNeeded();
        lena.picture("notice");
        BoundingBox button = complete.boundingBox();
        BoundingBox notice = notices(lena).first().boundingBox();
        assertThat(button.y + button.height).isLessThanOrEqualTo(notice.y);
        lena.opens(other, "Assess risk");
        assertThat(notices(lena)).hasCount(0);
        lena.leaves();
    }

    private static Locator notices(Tasklist tasklist) {
        return tasklist.page().locator("[notifications-panel] .alert-danger");
    }

    private String assessing() {
        String file = office.rest("clara").registers(dev.assent.office.Office.sample("G02"));
        office.rest("lena").completes(file, "Check completeness", Answers.complete());
        office.rest("lena").task(file, "Assess risk");
        return file;
    }
}
