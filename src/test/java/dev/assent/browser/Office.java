package dev.assent.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;

/** The running application and the browsers in which people log in; each person has a fresh profile. */
record Office(Browser browser, String address) {
    static final String PASSWORD = "Veldora-2026";

    Tasklist tasklist(String person) {
        return tasklist(person, "en-US");
    }

    /** What the person left unsent in a start form at another test is not put before him again. */
    Tasklist tasklist(String person, String locale) {
        rest(person).forgetsUnsentStarts();
        return new Tasklist(logIn(person, locale, "tasklist"), person);
    }

    Page cockpit(String person) {
        return cockpit(person, "en-US");
    }

    Page cockpit(String person, String locale) {
        return logIn(person, locale, "cockpit");
    }

    Rest rest(String person) {
        return new Rest(address, person);
    }

    private Page logIn(String person, String locale, String webapp) {
        BrowserContext profile = browser.newContext(new Browser.NewContextOptions().setLocale(locale).setViewportSize(1366, 768));
        profile.setDefaultTimeout(60_000);
        Page page = profile.newPage();
        page.navigate(address + "/camunda/app/" + webapp + "/default/");
        page.locator("[ng-model=username]").waitFor();
        // while the webapp still asks who is logged in, it may draw the form anew and forget what was typed
        page.waitForLoadState(LoadState.NETWORKIDLE);
        Pictures.of(page, "login-" + locale);
        page.locator("[ng-model=username]").fill(person);
        page.locator("[type=password]").fill(PASSWORD);
        page.locator(".form-signin [type=submit]").click();
        page.locator("[cam-widget-header] .account").waitFor();
        return page;
    }
}
