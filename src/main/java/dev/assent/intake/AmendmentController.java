package dev.assent.intake;

import dev.assent.applicant.ApplicantTokens;
import dev.assent.applicant.Receipt;
import dev.assent.file.FileUnknown;
import dev.assent.file.LicenseFile;
import dev.assent.register.Reader;
import dev.assent.register.Register;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Amended applications in the place of files that are not decided. */
@RestController
class AmendmentController {
    private final Amendments amendments;
    private final ApplicantTokens tokens;

    AmendmentController(Amendments amendments, ApplicantTokens tokens) {
        this.amendments = amendments;
        this.tokens = tokens;
    }

    /**
     * Takes a whole new application in the place of this file, which is closed as superseded: 201 with the new number and token,
     * 200 with the same when it comes again, 409 when the file is closed or nothing has changed, 422 as for a new application.
     *
     * @param body  see {@link LicenseFile}; applicant and setup stay the same, the reference may
     * @param login a member of the group intake, if it is not the applicant with the token of the receipt
     */
    @Operation(summary = "Amends an application that is not decided", description = "With the token of the receipt as bearer, or as intake: the whole new application.",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true, content = @Content(
                    mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(implementation = LicenseFile.class))))
    @ApiResponse(responseCode = "201", description = "Taken in: the new number, its token, Location")
    @ApiResponse(responseCode = "200", description = "Had been taken in before, under the same number")
    @PostMapping(path = "/api/files/{number}/amendment", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Receipt> amend(@PathVariable String number, InputStream body,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) String header, Authentication login)
            throws IOException {
        boolean own = tokens.open(number, header);
        if (!own && (login == null || !Reader.of(login).in("intake"))) {
            throw new FileUnknown();
        }
        Receipt receipt = amendments.amend(number, JsonText.read(body), own ? Register.APPLICANT : login.getName());
        return ResponseEntity.status(receipt.created() ? HttpStatus.CREATED : HttpStatus.OK)
                .location(URI.create("/api/files/" + receipt.number())).body(receipt);
    }
}
