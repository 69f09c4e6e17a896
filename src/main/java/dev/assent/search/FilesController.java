package dev.assent.search;

import dev.assent.register.Reader;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The files a reader may know of: list, search, what names begin with. */
@RestController
class FilesController {
    private static final String PAGE = "A page has 1 to 200 files.";
    private final FileListing listing;
    private final Suggestions suggestions;

    FilesController(FileListing listing, Suggestions suggestions) {
        this.listing = listing;
        this.suggestions = suggestions;
    }

    /**
     * A page of the files that the reader may know of and that answer to everything asked.
     *
     * @param after  number of the last file of the page before; absent: the first page
     * @param before number of the first file of the page after
     * @param limit  1 to 200 files a page
     */
    @Operation(summary = "The files you may know of, searched and filtered, page by page",
            description = "`next` is where the next page begins, `before` where the page before ends; files are counted up to 1000.")
    @GetMapping("/api/files")
    FilePage list(@ParameterObject @ModelAttribute Asked asked, @RequestParam(required = false) String after, @RequestParam(required = false) String before,
            @RequestParam(defaultValue = "50") @Min(value = 1, message = PAGE) @Max(value = 200, message = PAGE) int limit, Authentication login) {
        return listing.of(asked, Reader.of(login), new Files.Place(after, before), limit);
    }

    /** Names of parties of such files that have the words; at most {@link Suggestions#MOST}. */
    @Operation(summary = "Names of parties of files you may know of that have these words")
    @GetMapping("/api/files/suggestions")
    List<String> suggestions(@RequestParam String words, Authentication login) {
        return suggestions.of(words, Reader.of(login));
    }
}
