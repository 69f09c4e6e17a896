package dev.assent.bundle;

import dev.assent.reading.Readings;
import dev.assent.register.Access;
import dev.assent.register.Reader;
import dev.assent.text.Problem;
import dev.assent.text.Texts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.NoSuchElementException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Bundles for auditors and for whoever else sees a file whole. */
@RestController
class BundleController {
    private final Bundles bundles;
    private final Access access;
    private final Readings readings;
    private final Problem problem;

    BundleController(Bundles bundles, Access access, Readings readings, Problem problem) {
        this.bundles = bundles;
        this.access = access;
        this.readings = readings;
        this.problem = problem;
    }

    /**
     * The bundle as a ZIP, made while it is sent: application, papers, the record with its hashes and signatures, the rows it vouches for,
     * the dossier to read in the reader's language, and {@code Check.java}, which proves all of it. 403 for who sees only a part of the file,
     * 404 for who may not know of it, 409 while votes are sealed.
     */
    @Operation(summary = "The file to take away and to prove elsewhere (ZIP), for who sees it whole")
    @ApiResponse(responseCode = "200", description = "The bundle", content = @Content(mediaType = "application/zip", schema = @Schema(type = "string", format = "binary")))
    @GetMapping("/api/files/{number}/bundle")
    void bundle(@PathVariable String number, Authentication login, HttpServletResponse response) throws IOException {
        Reader reader = Reader.of(login);
        if (access.sight(reader, number).orElseThrow() != Access.Sight.WHOLE) {
            throw new AccessDeniedException("does not see the file whole");
        }
        Bundle bundle = bundles.of(number, reader, Texts.locale());
        readings.enter(number, reader, Readings.Kind.BUNDLE);
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(number + ".zip").build().toString());
        bundles.write(bundle, response.getOutputStream());
    }

    @ExceptionHandler
    ProblemDetail unknown(NoSuchElementException unknown) {
        return problem.of(HttpStatus.NOT_FOUND, "Not found", "There is no such file, or it is not yours to see.");
    }

    @ExceptionHandler
    ProblemDetail sealed(VotesSealed sealed) {
        return problem.of(HttpStatus.CONFLICT, "Votes are sealed", "A ballot on this file is open and its votes are sealed. The bundle can be made when it has closed.");
    }
}
