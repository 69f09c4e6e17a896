package dev.assent.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dev.assent.designer.Tamira;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Actions on the tab "License file", as people see and fill them in. */
@BrowserTest
class ActionsInTasklistTest {
    @Autowired
    IdentityService identity;
    private Office office;
    private String file;

    @BeforeEach
    void file(Office running) {
        office = running;
        Tamira.arrives(identity);
        file = office.rest("clara").registers(Tamira.application());
        office.rest("hind").task(file, "Check completeness");
    }

    @Test
    @DisplayName("An action is a button, its form opens below, refusals stand at their questions, and what is sent begins")
    void begins() {
        Tasklist hind = office.tasklist("hind");
        Locator tab = hind.licenseFileOf(file);
        tab.getByRole(AriaRole.BUTTON, named("Inquiry to an agency")).click();
        Locator form = tab.locator("form.assent-action");
        assertThat(form).containsText("The agency finds a task of its own.");
        assertThat(form.getByRole(AriaRole.COMBOBOX)).isFocused();
        form.locator("[type=submit]").click();
        assertThat(form.locator(".has-error .assent-error").first()).hasText("Which agency is asked? is required.");
        assertThat(form.getByRole(AriaRole.COMBOBOX)).hasAttribute("aria-invalid", "true");
        assertThat(form.locator(".assent-summary")).isFocused();
        form.locator(".assent-summary button").first().click();
        assertThat(form.getByRole(AriaRole.COMBOBOX)).isFocused();
        hind.picture("action-refused");

        form.getByLabel("Which agency is asked?").selectOption("Ministry of Trade");
        form.getByLabel("The route").check();
        form.getByLabel("What does the council want to know?").fill("Which way do the vehicles take?");
        form.getByLabel("In a meeting").check();
        form.getByLabel("Answer wanted by").fill("2099-12-01");
        form.getByLabel("Pages at most").fill("3");
        form.getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName("Who gets a copy?")).getByLabel("Royal court").check();
        hind.picture("action-en");
        form.locator("[type=submit]").click();
        assertThat(tab.locator(".alert-success")).hasText("“Inquiry to an agency” has begun.");
        assertThat(form).hasCount(0);
        hind.leaves();

        String task = office.rest("tariq").task(file, "Reply to council");
        org.assertj.core.api.Assertions.assertThat(office.rest("tariq").get("/engine-rest/task/" + task + "/form-variables?deserializeValues=false").body())
                .contains("[\\\"ROUTE\\\"]", "[\\\"royalCourt\\\"]", "\"MEETING\"", "2099-12-01", "\"value\":3");
    }

    @Test
    @DisplayName("In Arabic everything stands from right to left in the reader's words")
    void arabic() {
        Tasklist hind = office.tasklist("hind", "ar");
        Locator tab = hind.licenseFileOf(file);
        tab.getByRole(AriaRole.BUTTON, named("استفسار من إحدى الجهات")).click();
        Locator form = tab.locator("form.assent-action");
        assertThat(form.getByLabel("أي جهة تُسأل؟")).containsText("خفر السواحل");
        assertThat(form.locator("legend").first()).hasCSS("direction", "rtl");
        form.locator("[type=submit]").click();
        assertThat(form.locator(".has-error .assent-error").first()).containsText("أي جهة تُسأل؟");
        hind.picture("action-ar");
        form.getByText("إلغاء").click();
        assertThat(form).hasCount(0);
        hind.leaves();
    }

    @Test
    @DisplayName("What is not the reader's to begin is not shown")
    void othersActions() {
        String other = office.rest("clara").registers(dev.assent.office.Office.sample("G02"));
        office.rest("lena").leadsToConsultation(other);
        office.rest("david").task(other, "Give opinion");
        Tasklist david = office.tasklist("david");
        Locator tab = david.licenseFileOf(other);
        assertThat(tab.getByText("What happened")).isVisible();
        assertThat(tab.getByRole(AriaRole.BUTTON, named("Inquiry to an agency"))).hasCount(0);
        david.leaves();
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
