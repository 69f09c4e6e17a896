package dev.assent.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Pictures of what people see, for eyes and for the documentation; only where {@code -Dassent.pictures=folder} asks for them. */
final class Pictures {
    private static final String FOLDER = System.getProperty("assent.pictures", "");

    private Pictures() {
    }

    static void of(Page page, String name) {
        if (!FOLDER.isEmpty()) {
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(FOLDER, name + ".png")));
        }
    }
}
