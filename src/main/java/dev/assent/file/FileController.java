package dev.assent.file;

import dev.assent.register.Access;
import dev.assent.register.Reader;
import dev.assent.register.Register;
import java.net.URI;
import java.util.Map;
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
     * @param json  see {@link LicenseFile}
     * @param login a member of the group intake
     */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Receipt> register(@RequestBody String json, Authentication login) {
        Reader clerk = Reader.of(login);
        if (!clerk.in("intake") && !clerk.in(Reader.ADMINISTRATORS)) {
            throw new AccessDeniedException("not of the intake");
        }
        Receipt receipt = intake.register(json, clerk.user());
        return ResponseEntity.status(receipt.created() ? HttpStatus.CREATED : HttpStatus.OK)
                .location(URI.create("/api/files/" + receipt.number())).body(receipt);
    }

    /**
     * What the applicant may know: standing, outer limit, questions, decision; nothing internal. Open to the holder of the
     * receipt's token ({@code Authorization: Bearer …}) and to staff who may see the file; 404 for everybody else.
     */
    @GetMapping("/{number}")
    ApplicantView show(@PathVariable String number, @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) String header,
            Authentication login) {
        boolean may = holds(number, header) || login != null && access.sight(Reader.of(login), number).isPresent();
        return views.of(may ? number : "").orElseThrow(FileUnknown::new);
    }

    /** The applicant supplies what was missing, with the token of the receipt; the check of completeness begins again. */
    @PostMapping("/{number}/items")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ApplicantView supply(@PathVariable String number, @RequestHeader(HttpHeaders.AUTHORIZATION) String header, @RequestBody Map<String, String> body) {
        if (!holds(number, header)) {
            throw new FileUnknown();
        }
        supplies.supply(number, body.getOrDefault("answer", ""), Register.APPLICANT);
        return views.of(number).orElseThrow(FileUnknown::new);
    }

    private boolean holds(String number, String header) {
        return header != null && header.startsWith("Bearer ") && tokens.matches(number, header.substring("Bearer ".length()).strip());
    }
}
