package dev.assent.proof;

import dev.assent.register.Reader;
import dev.assent.text.Problem;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The proof of every record, for auditors and administrators: found now, or held against a digest that the auditor has kept. */
@RestController
class ProofController {
    /** @param sum SHA-256 of its text, as the auditors were told it */
    record Named(int number, Instant madeAt, int records, String sum) {
    }

    /** @param faults what the register no longer has as the digest says it; empty: everything is there */
    record Held(int number, Instant madeAt, int records, List<String> faults) {
    }

    private final Verification verification;
    private final Digests digests;
    private final HeldDigest held;
    private final RecordKey key;
    private final Problem problem;

    ProofController(Verification verification, Digests digests, HeldDigest held, RecordKey key, Problem problem) {
        this.verification = verification;
        this.digests = digests;
        this.held = held;
        this.key = key;
        this.problem = problem;
    }

    /** Verifies every record. */
    @Operation(summary = "Verifies every record (auditors and administrators)")
    @GetMapping("/api/verification")
    Verification.Proof verifyAll(Authentication login) {
        demandAuditor(login);
        return verification.verifyAll();
    }

    /** The digests made so far, oldest first; times in UTC. */
    @Operation(summary = "The digests of the record (auditors and administrators)")
    @GetMapping("/api/digests")
    List<Named> digests(Authentication login) {
        demandAuditor(login);
        return digests.all().stream().map(digest -> new Named(digest.number(), digest.madeAt(), digest.heads().size(), digest.sum())).toList();
    }

    /** One digest, to be kept elsewhere; 404 if there is none of this number. */
    @Operation(summary = "One digest as a text to keep (auditors and administrators)")
    @GetMapping(value = "/api/digests/{number}", produces = MediaType.TEXT_PLAIN_VALUE)
    String digest(@PathVariable int number, Authentication login) {
        demandAuditor(login);
        return digests.find(number).map(Digest::text).orElseThrow();
    }

    /** The public key by which signatures are checked, as PEM. */
    @Operation(summary = "The public key of the record (auditors and administrators)")
    @GetMapping(value = "/api/verification/key", produces = MediaType.TEXT_PLAIN_VALUE)
    String key(Authentication login) {
        demandAuditor(login);
        return key.publicPem();
    }

    /** Holds the register against a digest that was kept elsewhere; 422 if the text is none. */
    @Operation(summary = "Holds the register against a digest you have kept (auditors and administrators)")
    @PostMapping(value = "/api/verification/digests", consumes = MediaType.TEXT_PLAIN_VALUE)
    Held hold(@RequestBody String text, Authentication login) {
        demandAuditor(login);
        Digest digest = Digest.read(text);
        return new Held(digest.number(), digest.madeAt(), digest.heads().size(), verification.say(held.faults(digest)));
    }

    private static void demandAuditor(Authentication login) {
        Reader reader = Reader.of(login);
        if (!reader.in("auditors") && !reader.in(Reader.ADMINISTRATORS)) {
            throw new AccessDeniedException("not an auditor");
        }
    }

    @ExceptionHandler
    ProblemDetail unknown(NoSuchElementException unknown) {
        return problem.of(HttpStatus.NOT_FOUND, "Not found", "There is no digest of this number.");
    }

    @ExceptionHandler
    ProblemDetail noDigest(IllegalArgumentException noDigest) {
        return problem.of(HttpStatus.UNPROCESSABLE_ENTITY, "Not a digest", "The text is no digest of the record: send the whole file as it was kept.");
    }
}
