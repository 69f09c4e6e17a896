package dev.assent.intake;

import dev.assent.applicant.ApplicantTokens;
import dev.assent.applicant.ApplicantView;
import dev.assent.applicant.ApplicantViews;
import dev.assent.applicant.Receipt;
import dev.assent.applicant.Supplies;
import dev.assent.file.FileUnknown;
import dev.assent.file.LicenseFile;
import dev.assent.register.Access;
import dev.assent.register.Reader;
import dev.assent.register.Register;
import dev.assent.text.Prose;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Applications in, and what their applicants may know of them. */
@RestController
@RequestMapping("/api/files")
class FileController {
    private final Intake intake;
    private final ApplicantViews views;
    private final ApplicantTokens tokens;
    private final Access access;
    private final Supplies supplies;

    FileController(Intake intake, ApplicantViews views, ApplicantTokens tokens, Access access, Supplies supplies) {
        this.intake = intake;
        this.views = views;
        this.tokens = tokens;
        this.access = access;
        this.supplies = supplies;
    }

    /**
     * Takes an application in. Idempotent by the applicant's reference: 201 the first time, 200 with the same number when the
     * same application comes again, 409 when the reference belongs to another one. 400 names line and column of broken JSON,
     * 422 names every field at fault. Nothing is stored unless a number is answered.
     *
     * @param body  see {@link LicenseFile}
     * @param login a member of the group intake
     */
    @Operation(summary = "Hands an application in (group intake); idempotent by the applicant's reference",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true, content = @Content(
                    mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(implementation = LicenseFile.class))))
    @ApiResponse(responseCode = "201", description = "Taken in: number, token, Location")
    @ApiResponse(responseCode = "200", description = "Had been taken in before, under the same number")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Receipt> register(InputStream body, Authentication login) throws IOException {
        Reader clerk = Reader.of(login);
        if (!clerk.in("intake") && !clerk.in(Reader.ADMINISTRATORS)) {
            throw new AccessDeniedException("not of the intake");
        }
        Receipt receipt = intake.register(JsonText.read(body), clerk.user());
        return ResponseEntity.status(receipt.created() ? HttpStatus.CREATED : HttpStatus.OK)
                .location(URI.create("/api/files/" + receipt.number())).body(receipt);
    }

    /**
     * What the applicant may know: standing, outer limit, questions, decision; nothing internal. Open to the holder of the
     * receipt's token ({@code Authorization: Bearer …}) and to staff who may see the file; 404 for everybody else.
     */
    @Operation(summary = "What the applicant may know of a file", description = "With the token of the receipt as bearer, or as staff who may see the file.")
    @GetMapping("/{number}")
    ApplicantView show(@PathVariable String number, @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) String header,
            Authentication login) {
        boolean may = tokens.open(number, header) || login != null && access.sight(Reader.of(login), number).isPresent();
        return views.of(may ? number : "").orElseThrow(FileUnknown::new);
    }

    /** What the applicant answers. */
    record Supplied(@Prose String answer) {
    }

    /** The applicant supplies what was missing, with the token of the receipt; the check of completeness begins again. */
    @Operation(summary = "Supplies what was missing", description = "With the token of the receipt as bearer; 409 when nothing was asked.")
    @PostMapping("/{number}/items")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ApplicantView supply(@PathVariable String number, @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) String header,
            @Valid @RequestBody Supplied supplied) {
        tokens.demand(number, header);
        supplies.supply(number, supplied.answer(), Register.APPLICANT);
        return views.of(number).orElseThrow(FileUnknown::new);
    }
}
