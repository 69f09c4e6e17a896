package dev.assent.letter;

import dev.assent.applicant.ApplicantTokens;
import dev.assent.reading.Readings;
import dev.assent.register.Access;
import dev.assent.register.Reader;
import dev.assent.text.Problem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Letters about a file, for who sees it whole and for its applicant. */
@RestController
@RequestMapping("/api/files/{number}/letters")
class LetterController {
    private final LetterStore letters;
    private final Access access;
    private final ApplicantTokens tokens;
    private final Problem problem;
    private final Readings readings;

    LetterController(LetterStore letters, Access access, ApplicantTokens tokens, Problem problem, Readings readings) {
        this.letters = letters;
        this.access = access;
        this.tokens = tokens;
        this.problem = problem;
        this.readings = readings;
    }

    /** The letters, oldest first; the applicant is shown those that were issued. */
    @Operation(summary = "The letters about a file, oldest first, as staff who see it whole or with the token of the receipt")
    @GetMapping
    List<Letter> list(@PathVariable String number, @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) String header,
            Authentication login) {
        if (tokens.open(number, header)) {
            return letters.issued(number);
        }
        demand(number, login);
        return letters.of(number);
    }

    /** A letter as it was sent. */
    @Operation(summary = "Downloads a letter as it was sent, as staff who see the file whole or with the token of the receipt")
    @GetMapping("/{id}")
    ResponseEntity<byte[]> download(@PathVariable String number, @PathVariable String id,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) String header, Authentication login) {
        boolean applicant = tokens.open(number, header);
        if (!applicant) {
            demand(number, login);
        }
        byte[] pdf = letters.pdf(number, id).orElseThrow();
        if (!applicant) {
            readings.enter(number, Reader.of(login), Readings.Kind.PAPER);
        }
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(number + "-" + id + ".pdf").build().toString())
                .header("X-Content-Type-Options", "nosniff").body(pdf);
    }

    private void demand(String number, Authentication login) {
        if (login == null || access.sight(Reader.of(login), number).filter(Access.Sight.WHOLE::equals).isEmpty()) {
            throw new NoSuchElementException();
        }
    }

    @ExceptionHandler
    ProblemDetail unknown(NoSuchElementException unknown) {
        return problem.of(HttpStatus.NOT_FOUND, "Not found", "There is no such file, or it is not yours to see.");
    }
}
