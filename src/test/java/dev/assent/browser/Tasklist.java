package dev.assent.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;

/** One person in Tasklist. */
record Tasklist(Page page, String person) {

    /** Opens the start form of a process. */
    Form starts(String process) {
        page.locator(".start-process-action a").click();
        page.locator(".processes a").getByText(process).click();
        return form(".modal-content");
    }

    /** Opens a task of a file from the list, on whichever of its pages it stands. */
    Form opens(String file, String task) {
        page.waitForCondition(() -> card(file, task).isVisible() || turnsTheList());
        Locator heading = page.locator(".task-card h2.task");
        card(file, task).click();
        // while the list is still being loaded Tasklist may let go of what was chosen in it; a person would click again
        for (int attempt = 0; attempt < 4 && !appears(heading, 5000); attempt++) {
            card(file, task).click();
        }
        assertThat(heading).hasText(task);
        return form(".task-card");
    }

    /** Opens a task and claims it. */
    Form takes(String file, String task) {
        Form form = opens(file, task);
        page.locator(".task-card button.claim").click();
        page.locator(".task-card button.unclaim").waitFor();
        return form;
    }

    /** Sends the task's form and waits until Tasklist says so and lets go of the task. */
    void completes() {
        complete();
        assertThat(page.locator(".task-card")).hasCount(0);
    }

    void complete() {
        page.locator(".task-card .form-actions .btn-primary").click();
    }

    Locator card(String file, String task) {
        return page.locator(".tasks-list li.task").filter(new Locator.FilterOptions().setHasText(file))
                .filter(new Locator.FilterOptions().setHasText(task));
    }

    Locator cards() {
        return page.locator(".tasks-list li.task");
    }

    /** The summary above a form that could not be sent. */
    Locator error() {
        return page.locator(".assent-summary");
    }

    /** What says that a draft was put back, is kept, or is not. */
    Locator draft() {
        return page.locator(".assent-draft");
    }

    /** Goes to a tab of the open task and back to its form. */
    Form visits(int tab) {
        page.locator(".task-card .nav-tabs li a").nth(tab).click();
        assertThat(page.locator(".task-card .fjs-container")).hasCount(0);
        page.locator(".task-card .nav-tabs li a").first().click();
        return form(".task-card");
    }

    void logsOut() {
        page.locator("[cam-widget-header] .account").click();
        page.locator(".logout").first().click();
        page.locator("[ng-model=username]").waitFor();
    }

    void logsIn() {
        page.locator("[ng-model=username]").fill(person);
        page.locator("[type=password]").fill(Office.PASSWORD);
        page.locator(".form-signin [type=submit]").click();
        page.locator("[cam-widget-header] .account").waitFor();
    }

    /** The form of the task that the page's address names, after a reload. */
    Form reloads() {
        page.reload();
        return form(".task-card");
    }

    /** The second tab of an open task. */
    Locator licenseFile() {
        Locator section = page.locator(".assent-file").locator("section").first();
        // Tasklist goes back to the form when a task has just been loaded; a person would click again
        for (int attempt = 0; attempt < 10 && !stays(section); attempt++) {
            page.locator(".task-card .nav-tabs li a").nth(1).click();
            appears(section, 2000);
        }
        section.waitFor();
        return page.locator(".assent-file");
    }

    /** The tab of this person's only task on the file. */
    Locator licenseFileOf(String file) {
        Locator form = page.locator(".task-card .fjs-container .fjs-form-field").first();
        // while the list is still being loaded Tasklist may let go of what was chosen in it
        for (int attempt = 0; attempt < 10 && !form.isVisible(); attempt++) {
            cards().filter(new Locator.FilterOptions().setHasText(file)).first().click();
            appears(form, 3000);
        }
        form.waitFor();
        return licenseFile();
    }

    void picture(String name) {
        Pictures.of(page, name);
    }

    void leaves() {
        page.context().close();
    }

    private static boolean appears(Locator wanted, double milliseconds) {
        try {
            wanted.waitFor(new Locator.WaitForOptions().setTimeout(milliseconds));
            return true;
        } catch (TimeoutError notYet) {
            return false;
        }
    }

    private boolean stays(Locator shown) {
        if (shown.isVisible()) {
            page.waitForTimeout(300);
        }
        return shown.isVisible();
    }

    private boolean turnsTheList() {
        Locator next = page.locator("li.pagination-next:not(.disabled) a");
        Locator turn = next.isVisible() ? next : page.locator("li.pagination-first:not(.disabled) a");
        if (turn.isVisible()) {
            String before = cards().first().innerText();
            turn.click();
            assertThat(cards().first()).not().hasText(before);
        }
        return false;
    }

    private Form form(String around) {
        Locator form = page.locator(around + " .fjs-container");
        form.locator(".fjs-form-field").first().waitFor();
        return new Form(form);
    }
}
