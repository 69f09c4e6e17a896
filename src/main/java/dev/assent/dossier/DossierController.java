package dev.assent.dossier;

import dev.assent.proof.Verification;
import dev.assent.reading.Readings;
import dev.assent.register.Reader;
import dev.assent.text.Problem;
import io.swagger.v3.oas.annotations.Operation;
import java.util.NoSuchElementException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Dossiers for staff, and the proof that the record is intact. */
@RestController
class DossierController {
    private final Dossiers dossiers;
    private final Verification verification;
    private final Problem problem;
    private final Readings readings;
    private final NextSteps next;

    DossierController(Dossiers dossiers, Verification verification, Problem problem, Readings readings, NextSteps next) {
        this.dossiers = dossiers;
        this.verification = verification;
        this.problem = problem;
        this.readings = readings;
        this.next = next;
    }

    /** The file as the person logged in may see it; 404 if he may not know of it. That he looked is entered where the law wants it. */
    @Operation(summary = "The file as you may see it")
    @GetMapping("/api/files/{number}/dossier")
    Dossier dossier(@PathVariable String number, Authentication login) {
        Reader reader = Reader.of(login);
        if (!dossiers.knows(number, reader)) {
            throw new NoSuchElementException(number);
        }
        readings.enter(number, reader, Readings.Kind.DOSSIER);
        return dossiers.of(number, reader).orElseThrow();
    }

    /** Who has the file now and what is to be done, as far as the reader may know; 404 if he may not know of the file. */
    @Operation(summary = "Who has the file now, and what is to be done")
    @GetMapping("/api/files/{number}/waiting")
    NextSteps.Next waiting(@PathVariable String number, Authentication login) {
        return next.of(number, Reader.of(login)).orElseThrow();
    }

    /** Verifies the record of one file (need to know as for the dossier). */
    @Operation(summary = "Verifies the record of one file")
    @GetMapping("/api/files/{number}/verification")
    Verification.Finding verify(@PathVariable String number, Authentication login) {
        if (!dossiers.knows(number, Reader.of(login))) {
            throw new NoSuchElementException(number);
        }
        return verification.verify(number);
    }

    @ExceptionHandler
    ProblemDetail unknown(NoSuchElementException unknown) {
        return problem.of(HttpStatus.NOT_FOUND, "Not found", "There is no such file, or it is not yours to see.");
    }
}
