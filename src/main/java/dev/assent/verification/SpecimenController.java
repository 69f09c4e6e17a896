package dev.assent.verification;

import dev.assent.register.Access;
import dev.assent.register.Reader;
import dev.assent.register.Register;
import dev.assent.text.HiddenSigns;
import dev.assent.text.Problem;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Specimens of genuine documents, for those who verify: embassies and whoever is asked in their place. */
@RestController
@RequestMapping("/api/specimens")
class SpecimenController {
    private static final String NEEDED = "This field is required.";
    private static final String HIDDEN = "Control characters are not taken.";
    private static final String LONG = "Too long: at most {max}.";

    /**
     * A specimen as it is handed in.
     *
     * @param issuingState ISO 3166-1 alpha-2, or a code of a setup's own list
     * @param documentType as in applications, e.g. EUC
     * @param validFrom    first and last day on which such documents were issued; null: not known
     * @param fileNumber   the license file it came with, if any
     * @param attachmentId its paper on that file, if any
     */
    record Handed(
            @NotBlank(message = NEEDED) @Size(max = 32, message = LONG) String issuingState,
            @NotBlank(message = NEEDED) @Pattern(regexp = HiddenSigns.NONE, message = HIDDEN) @Size(max = 200, message = LONG) String authority,
            @NotBlank(message = NEEDED) @Pattern(regexp = HiddenSigns.NONE, message = HIDDEN) @Size(max = 32, message = LONG) String documentType,
            @Pattern(regexp = HiddenSigns.NONE, message = HIDDEN) @Size(max = 200, message = LONG) String signatory,
            LocalDate validFrom,
            LocalDate validTo,
            @NotBlank(message = NEEDED) @Pattern(regexp = HiddenSigns.NONE, message = HIDDEN) @Size(max = 2000, message = LONG) String description,
            String fileNumber,
            String attachmentId) {
        @AssertTrue(message = "The last day is not before the first.")
        boolean isValidTo() {
            return validFrom == null || validTo == null || !validTo.isBefore(validFrom);
        }
    }

    private final Specimens specimens;
    private final Verifiers verifiers;
    private final Access access;
    private final Register register;
    private final Problem problem;
    private final SpecimenRules rules;

    SpecimenController(Specimens specimens, Verifiers verifiers, Access access, Register register, Problem problem, SpecimenRules rules) {
        this.rules = rules;
        this.specimens = specimens;
        this.verifiers = verifiers;
        this.access = access;
        this.register = register;
        this.problem = problem;
    }

    /** Specimens by issuing State and type of document, newest first. */
    @Operation(summary = "Specimens of genuine documents (those who verify, and auditors)")
    @GetMapping
    List<Specimen> list(@RequestParam(defaultValue = "") String issuingState, @RequestParam(defaultValue = "") String documentType, Authentication login) {
        Reader reader = Reader.of(login);
        if (!verifiers.include(reader) && !reader.in("auditors")) {
            throw new AccessDeniedException("no verifier");
        }
        return specimens.of(issuingState, documentType);
    }

    /** Keeps a specimen. */
    @Operation(summary = "Keeps a specimen of a genuine document (those who verify)")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Transactional
    public Specimen add(@Valid @RequestBody Handed handed, Authentication login) {
        Reader reader = Reader.of(login);
        if (!verifiers.include(reader)) {
            throw new AccessDeniedException("no verifier");
        }
        if (handed.fileNumber() != null && access.sight(reader, handed.fileNumber()).isEmpty()
                || handed.attachmentId() != null && !specimens.onFile(handed.fileNumber(), handed.attachmentId())) {
            throw new NoSuchElementException();
        }
        rules.check(handed.issuingState(), handed.validFrom(), handed.validTo());
        Specimen kept = new Specimen(UUID.randomUUID().toString(), handed.issuingState(), handed.authority(), handed.documentType(), handed.signatory(),
                handed.validFrom(), handed.validTo(), handed.description(), handed.fileNumber(), handed.attachmentId(), reader.user(), register.now());
        specimens.add(kept);
        return kept;
    }

    @ExceptionHandler
    ProblemDetail refused(SpecimenRefused refused) {
        return problem.fields(HttpStatus.UNPROCESSABLE_ENTITY, "The request is not taken", refused.errors());
    }

    @ExceptionHandler
    ProblemDetail unknown(NoSuchElementException unknown) {
        return problem.of(HttpStatus.NOT_FOUND, "Not found", "There is no such file, or it is not yours to see.");
    }
}
