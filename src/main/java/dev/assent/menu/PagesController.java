package dev.assent.menu;

import dev.assent.register.Reader;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The navigation of the webapps asks it; it gives no right and takes none. */
@RestController
class PagesController {
    private final List<OfferedPage> pages;

    PagesController(List<OfferedPage> pages) {
        this.pages = pages;
    }

    /** Names of the pages that whoever asks may read, in the order of the alphabet. */
    @Operation(summary = "The pages you may read", description = "files, figures (decision times), handbooks, own-figures: the webapps offer these entries and no others.")
    @GetMapping("/api/pages")
    List<String> pages(Authentication login) {
        Reader reader = Reader.of(login);
        return pages.stream().filter(page -> page.to().test(reader)).map(OfferedPage::name).sorted().toList();
    }
}
