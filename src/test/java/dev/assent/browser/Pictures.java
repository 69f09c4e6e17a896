package dev.assent.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Pictures of what people see, for eyes and for the documentation; only where {@code -Dassent.pictures=folder} asks for them. */
final class Pictures {
    private static final String FOLDER = System.getProperty("assent.pictures", "");

    private Pictures() {
    }

    static void of(Page page, String name) {
        of(page, name, false);
    }

    /** @param whole the height of the page's own content, not only what fits the window */
    static void of(Page page, String name, boolean whole) {
        if (!FOLDER.isEmpty()) {
            var before = page.viewportSize();
            if (whole) {
                page.setViewportSize(before.width, ((Number) page.evaluate("document.querySelector('.assent-page').scrollHeight + 200")).intValue());
            }
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(FOLDER, name + ".png")));
            page.setViewportSize(before.width, before.height);
        }
    }
}
