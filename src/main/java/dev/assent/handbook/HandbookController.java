package dev.assent.handbook;

import dev.assent.engine.model.DeployedVersions.Version;
import dev.assent.register.Access;
import dev.assent.register.Reader;
import dev.assent.register.Sha256;
import dev.assent.text.Problem;
import dev.assent.text.Texts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Handbooks for everybody who works in a procedure or watches over it; they hold nothing of any file. */
@RestController
class HandbookController {
    /**
     * A handbook that may be read.
     *
     * @param setup    id of the setup
     * @param name     by language
     * @param state    code of the State
     * @param version  the newest
     * @param since    when that was deployed, UTC
     * @param versions all of them, the newest first
     */
    record Entry(String setup, Map<String, String> name, String state, int version, Instant since, List<Integer> versions) {
    }

    /** Says which language there is not. */
    static final class NoSuchLanguage extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final List<String> LANGUAGES = List.of("en", "ar");
    // the page styles itself and reaches for nothing else
    private static final String POLICY = "default-src 'none'; frame-ancestors 'none'; style-src 'sha256-" + hash() + "'";
    private final Handbooks handbooks;
    private final HandbookReaders readers;
    private final Access access;
    private final Problem problem;

    HandbookController(Handbooks handbooks, HandbookReaders readers, Access access, Problem problem) {
        this.handbooks = handbooks;
        this.readers = readers;
        this.access = access;
        this.problem = problem;
    }

    /** The setups that have a handbook, by name. 403 for who has to do with none of them. */
    @Operation(summary = "The handbooks of the setups, with their versions")
    @GetMapping("/api/handbooks")
    List<Entry> list(Authentication login) {
        demand(login);
        return handbooks.setups().stream().flatMap(setup -> {
            List<Version> versions = handbooks.versions(setup);
            return versions.stream().limit(1).map(newest -> new Entry(setup.setup(), setup.name(), setup.state(), newest.number(), newest.deployedAt(),
                    versions.stream().map(Version::number).toList()));
        }).toList();
    }

    /**
     * The handbook of one setup as one HTML page to read, to print and to keep. 404 for a setup or a version that there is not.
     *
     * @param language en or ar; absent: that of the request
     * @param version  of the setup's process, as Cockpit shows it; absent: the newest
     * @param file     number of a file of the setup, for the version it began under; 404 for who may not know of it
     */
    @Operation(summary = "The handbook of a setup (HTML)", description = "Who decides, who is asked by when, what silence means, and the law it stands on, from the deployed models.")
    @ApiResponse(responseCode = "200", description = "The handbook", content = @Content(mediaType = "text/html", schema = @Schema(type = "string")))
    @GetMapping("/api/handbooks/{setup}")
    ResponseEntity<byte[]> handbook(@PathVariable String setup, @RequestParam(required = false) String language, @RequestParam(required = false) Integer version,
            @RequestParam(required = false) String file, Authentication login) {
        demand(login);
        if (language != null && !LANGUAGES.contains(language)) {
            throw new NoSuchLanguage();
        }
        if (file != null) {
            access.sight(Reader.of(login), file).orElseThrow();
        }
        Integer number = version == null && file != null ? handbooks.ofFile(setup, file) : version;
        String tongue = language != null ? language : LANGUAGES.contains(Texts.locale().getLanguage()) ? Texts.locale().getLanguage() : LANGUAGES.get(0);
        return ResponseEntity.ok().contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8)).header("Content-Security-Policy", POLICY)
                .header("Content-Disposition", "inline; filename=\"" + setup.replaceAll("\\W", "") + "-" + tongue + ".html\"")
                .body(handbooks.page(setup, number, Locale.forLanguageTag(tongue)).getBytes(StandardCharsets.UTF_8));
    }

    private void demand(Authentication login) {
        if (!readers.may(Reader.of(login))) {
            throw new AccessDeniedException("has to do with no setup");
        }
    }

    @ExceptionHandler
    ProblemDetail none(NoSuchElementException none) {
        return problem.of(HttpStatus.NOT_FOUND, "Not found", "There is no such setup, or no such version of it.");
    }

    @ExceptionHandler
    ProblemDetail language(NoSuchLanguage none) {
        return problem.of(HttpStatus.BAD_REQUEST, "The request is not taken", "There are handbooks in these languages: {0}.", String.join(", ", LANGUAGES));
    }

    private static String hash() {
        return Base64.getEncoder().encodeToString(java.util.HexFormat.of().parseHex(Sha256.of(Page.STYLE)));
    }
}
