package dev.assent.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dev.assent.office.Answers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a person types survives every way of leaving a form, and is seen by nobody else. */
@BrowserTest
class DraftsInTasklistTest {
    private static final String QUESTION = "Reasons for the assessment";
    private static final String TYPED = "The end user has been";
    private static final String KEPT = "Kept for you until you send it";

    private Office office;
    private String file;

    @BeforeEach
    void assessment(Office running) {
        office = running;
        file = assessing();
    }

    private String assessing() {
        String number = office.rest("clara").registers(dev.assent.office.Office.sample("G02"));
        office.rest("lena").completes(number, "Check completeness", Answers.complete());
        office.rest("lena").task(number, "Assess risk");
        return number;
    }

    @Test
    @DisplayName("Half an assessment survives the tabs, another task, a reload, a new login and a refused step, says so, and is in no browser")
    void everyWayOfLeaving() {
        String other = assessing();
        Tasklist lena = office.tasklist("lena");
        Form form = lena.takes(file, "Assess risk").chooses("Peace and security", "Some risk").fills(QUESTION, TYPED);
        for (int tab = 1; tab < 4; tab++) {
            form = lena.visits(tab);
            assertThat(form.input(QUESTION)).hasValue(TYPED);
        }
        assertThat(lena.draft().first()).containsText("What you typed here on");
        lena.picture("draft-restored-en");
        lena.opens(other, "Assess risk");
        assertThat(form.input(QUESTION)).hasValue("");
        form = lena.opens(file, "Assess risk");
        assertThat(form.input(QUESTION)).hasValue(TYPED);
        // the last letters are typed and the page is gone at once
        form.input(QUESTION).press("End");
        form.input(QUESTION).pressSequentially(" supervised");
        form = lena.reloads();
        assertThat(form.input(QUESTION)).hasValue(TYPED + " supervised");
        assertThat(form.form().locator("input[type=radio]:checked")).hasCount(1);
        lena.complete();
        assertThat(lena.error()).isFocused();
        form = lena.visits(2);
        assertThat(form.input(QUESTION)).hasValue(TYPED + " supervised");
        form.input(QUESTION).fill("Typed before going");
        lena.logsOut();
        assertThat(lena.page().evaluate("JSON.stringify({...localStorage, ...sessionStorage})").toString()).doesNotContain("Typed before");
        lena.logsIn();
        form = lena.opens(file, "Assess risk");
        assertThat(form.input(QUESTION)).hasValue("Typed before going");
        lena.draft().locator("button").first().click();
        assertThat(form.input(QUESTION)).hasValue("");
        assertThat(lena.draft().first()).containsText("has been discarded");
        form = lena.visits(2);
        assertThat(form.input(QUESTION)).hasValue("");
        lena.leaves();
    }

    @Test
    @DisplayName("The session ends while somebody types: after the next login it is there; a colleague at the same computer finds nothing")
    void sessionEnds() {
        Tasklist lena = office.tasklist("lena");
        Form form = lena.takes(file, "Assess risk");
        lena.page().context().clearCookies();
        form.input(QUESTION).fill(TYPED);
        assertThat(lena.draft().last()).containsText("You are signed out.");
        Page again = lena.page().context().newPage();
        again.navigate(office.address() + "/camunda/app/tasklist/default/");
        again.locator("[ng-model=username]").waitFor();
        new Tasklist(again, "lena").logsIn();
        assertThat(lena.draft().last()).containsText(KEPT);
        Tasklist luis = office.tasklist("luis");
        assertThat(luis.opens(file, "Assess risk").input(QUESTION)).hasValue("");
        assertThat(luis.draft().locator(".alert")).hasCount(0);
        luis.leaves();
        lena.leaves();
    }

    @Test
    @DisplayName("While the server is down what is typed stays on the page, which says so, and is kept as soon as the server is back")
    void serverDown() {
        Tasklist lena = office.tasklist("lena");
        Form form = lena.takes(file, "Assess risk");
        lena.page().route("**/api/drafts/**", route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
        form.input(QUESTION).fill(TYPED);
        assertThat(lena.draft().last()).containsText("cannot be kept at the moment");
        form = lena.visits(1);
        assertThat(form.input(QUESTION)).hasValue(TYPED);
        lena.page().unroute("**/api/drafts/**");
        assertThat(lena.draft().last()).containsText(KEPT);
        assertThat(lena.reloads().input(QUESTION)).hasValue(TYPED);
        lena.leaves();
    }

    @Test
    @DisplayName("Two windows of one person: the one that fell behind says so and lets the person choose")
    void twoWindows() {
        Tasklist lena = office.tasklist("lena");
        Form form = lena.takes(file, "Assess risk");
        Page second = lena.page().context().newPage();
        second.navigate(lena.page().url());
        Locator there = second.locator(".task-card .fjs-container");
        there.locator("textarea").first().waitFor();
        new Form(there).input(QUESTION).fill("From the second window");
        assertThat(second.locator(".assent-draft").last()).containsText(KEPT);
        form.input(QUESTION).fill("From the first window");
        assertThat(lena.draft().last()).containsText("changed in another window");
        lena.picture("draft-two-windows");
        lena.page().getByText("Go on with the other window").click();
        assertThat(form.input(QUESTION)).hasValue("From the second window");
        lena.leaves();
    }

    @Test
    @DisplayName("Typed fast and completed at once: nothing comes back, to nobody")
    void completedAtOnce() {
        Tasklist lena = office.tasklist("lena");
        Form form = lena.takes(file, "Assess risk").chooses("Is the transfer prohibited?", "No prohibition");
        for (String risk : new String[] {"Peace and security", "Humanitarian law", "Human rights", "Terrorism", "Organized crime", "Gender-based violence", "Diversion"}) {
            form.chooses(risk, "No risk");
        }
        form.fills("Reasons on gender-based violence", "None are known.");
        form.input(QUESTION).fill(TYPED);
        String task = office.rest("lena").task(file, "Assess risk");
        lena.completes();
        assertThat(office.rest("lena").get("/api/drafts/tasks/" + task).statusCode()).isEqualTo(404);
        lena.leaves();
    }

    @Test
    @DisplayName("A registration half filled in is there when the form is opened again, in Arabic in the reader's words")
    void startForm() {
        Tasklist clara = office.tasklist("clara", "ar");
        Form form = clara.starts("قيد الملف").fills("مقدم الطلب", "شركة");
        assertThat(clara.draft().last()).containsText("محفوظ لك");
        clara.page().locator(".modal-footer .btn-link").last().click();
        assertThat(form.form()).hasCount(0);
        form = clara.starts("قيد الملف");
        assertThat(form.input("مقدم الطلب")).hasValue("شركة");
        assertThat(clara.draft().first()).containsText("أُعيد إلى النموذج ما كتبته");
        assertThat(clara.draft().first().locator(".alert")).hasCSS("direction", "rtl");
        clara.picture("draft-restored-ar");
        clara.draft().locator("button").first().click();
        assertThat(form.input("مقدم الطلب")).hasValue("");
        clara.leaves();
    }

    @Test
    @DisplayName("The form of an action on a file keeps what was typed, too")
    void actionForm() {
        Tasklist lena = office.tasklist("lena");
        lena.takes(file, "Assess risk");
        Locator tab = lena.licenseFile();
        tab.locator(".assent-actions button").getByText("Withdrawal of an application").click();
        tab.locator("form.assent-action textarea").first().fill("The buyer has");
        assertThat(tab.locator("form.assent-action")).containsText(KEPT);
        lena.visits(2);
        lena.licenseFile().locator(".assent-actions button").getByText("Withdrawal of an application").click();
        assertThat(tab.locator("form.assent-action textarea").first()).hasValue("The buyer has");
        lena.leaves();
    }
}
