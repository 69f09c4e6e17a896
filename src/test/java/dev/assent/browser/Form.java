package dev.assent.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;

/** A form as people fill it in: by what its labels say, in whatever language. */
record Form(Locator form) {

    Form fills(String label, String text) {
        // the library may draw the form anew just then, as after a choice before it; a person would type again
        for (int attempt = 0; attempt < 3 && !text.equals(input(label).inputValue()); attempt++) {
            input(label).fill(text);
            // it takes a text over only when the field is left
            input(label).blur();
            form.page().waitForTimeout(100);
        }
        assertThat(input(label)).hasValue(text);
        return this;
    }

    /** @param date as a person would write it */
    Form dates(String label, String date) {
        input(label).fill(date);
        input(label).press("Tab");
        return this;
    }

    Form selects(String label, String option) {
        question(label).locator(".fjs-input-group").click();
        question(label).locator(".fjs-dropdownlist-item").getByText(option).click();
        return this;
    }

    /** One more answer of a question that takes several from a list. */
    Form tags(String label, String option) {
        question(label).locator(".fjs-taglist-input").click();
        question(label).locator(".fjs-dropdownlist-item").getByText(option).click();
        return this;
    }

    /** One of the answers that stand below each other. */
    Form chooses(String question, String answer) {
        question(question).locator("label:has(input)").filter(new Locator.FilterOptions().setHasText(exactly(answer))).click();
        return this;
    }

    /** The same answer in every row of a list. */
    Form choosesInEachRow(String question, String answer) {
        Locator said = form.page().locator("label, legend").filter(new Locator.FilterOptions().setHasText(exactly(question)));
        for (Locator row : form.locator(".fjs-form-field-radio").filter(new Locator.FilterOptions().setHas(said)).all()) {
            row.locator("label:has(input)").filter(new Locator.FilterOptions().setHasText(exactly(answer))).click();
        }
        return this;
    }

    /** Another row of a list, by the list's place on the form. */
    Form adds(int list) {
        form.locator(".fjs-repeat-render-add").nth(list).click();
        return this;
    }

    /** What the field says it has read. */
    Locator read(String label) {
        return question(label).locator(".assent-understood");
    }

    /** Why the field is not taken. */
    Locator error(String label) {
        return question(label).locator(".fjs-form-field-error");
    }

    /** How many lists the form has. */
    int lists() {
        return form.locator(".fjs-repeat-render-add").count();
    }

    Locator input(String label) {
        return question(label).locator("input.fjs-input, textarea").first();
    }

    // a group has labels inside too: the last match is the innermost, and of several rows the newest
    private Locator question(String label) {
        Locator said = form.page().locator("label, legend").filter(new Locator.FilterOptions().setHasText(exactly(label)));
        return form.locator(".fjs-form-field").filter(new Locator.FilterOptions().setHas(said)).last();
    }

    // the browser reads the pattern, and knows no quoting from Q to E
    private static Pattern exactly(String text) {
        return Pattern.compile("^\\s*" + text.replaceAll("[.?()*+]", "\\\\$0") + "\\*?\\s*$");
    }
}
