package dev.assent.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.core.env.Environment;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Hands out the {@link Office} of a test class and the machine's own Chromium, started once for all; none is downloaded. */
final class Chromium implements BeforeAllCallback, AfterAllCallback, ParameterResolver {
    private static final Path PROGRAM = Path.of("/usr/bin/chromium");
    private static final String MISSING = "There is no " + PROGRAM + ", so nothing was tried in a browser";
    private static Browser browser;

    @Override
    public void beforeAll(ExtensionContext context) {
        boolean present = Files.isExecutable(PROGRAM);
        if ("true".equals(System.getenv("CI"))) {
            assertThat(present).as(MISSING).isTrue();
        } else if (!present) {
            context.publishReportEntry("skipped", MISSING);
            System.err.println(context.getDisplayName() + ": " + MISSING);
        }
        assumeTrue(present, MISSING);
        ClockUtil.reset();
        // a busy machine is slow, not wrong
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        jobs(context).start();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (browser != null) {
            // profiles that a failed test has left open
            List.copyOf(browser.contexts()).forEach(BrowserContext::close);
            // the application stays for the next class, whose clock may stand elsewhere
            jobs(context).shutdown();
        }
    }

    private static Browser browser() {
        if (browser == null) {
            Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright.chromium().launch(new LaunchOptions().setExecutablePath(PROGRAM)
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return browser;
    }

    private static JobExecutor jobs(ExtensionContext context) {
        return SpringExtension.getApplicationContext(context).getBean(JobExecutor.class);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Office.class;
    }

    @Override
    public Office resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Environment settings = SpringExtension.getApplicationContext(context).getEnvironment();
        return new Office(browser(), "http://localhost:" + settings.getRequiredProperty("local.server.port"));
    }
}
