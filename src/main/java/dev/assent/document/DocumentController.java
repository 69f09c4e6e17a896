package dev.assent.document;

import dev.assent.applicant.ApplicantTokens;
import dev.assent.reading.Readings;
import dev.assent.register.Access;
import dev.assent.register.Reader;
import dev.assent.register.Register;
import dev.assent.text.Problem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Papers of a file, up and down, for those who may see the file. */
@RestController
@RequestMapping("/api/files/{number}/documents")
class DocumentController {
    private static final Set<String> VIEWED = Set.of(MediaType.APPLICATION_PDF_VALUE, MediaType.IMAGE_PNG_VALUE, MediaType.IMAGE_JPEG_VALUE);

    private final Attachments attachments;
    private final Access access;
    private final ApplicantTokens tokens;
    private final Problem problem;
    private final Readings readings;

    DocumentController(Attachments attachments, Access access, ApplicantTokens tokens, Problem problem, Readings readings) {
        this.attachments = attachments;
        this.access = access;
        this.tokens = tokens;
        this.problem = problem;
        this.readings = readings;
    }

    /** The papers, oldest first. */
    @Operation(summary = "The papers of a file, oldest first")
    @GetMapping
    List<Attachments.Attachment> list(@PathVariable String number, Authentication login) {
        demand(number, login);
        return attachments.of(number);
    }

    /**
     * Adds a paper ({@code multipart/form-data}: file, type), by staff who work on the file or by its applicant with the token of
     * the receipt. The type is checked by content; PDF, PNG, JPEG, TIFF, plain text, DOCX and XLSX are taken, up to
     * {@code assent.attachments.most}. The same content under the same type is the same paper.
     */
    @Operation(summary = "Adds a paper, as staff who work on the file or with the token of the receipt; its type is told by its content")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Attachments.Attachment add(@PathVariable String number, @RequestParam MultipartFile file, @RequestParam(defaultValue = "OTHER") String type,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) String header, Authentication login)
            throws IOException {
        if (tokens.open(number, header)) {
            return attachments.add(number, file.getOriginalFilename(), type, file.getBytes(), Register.APPLICANT).forApplicant();
        }
        demand(number, login);
        if (!access.mayAdd(Reader.of(login), number)) {
            throw new AccessDeniedException("only watches over the file");
        }
        return attachments.add(number, file.getOriginalFilename(), type, file.getBytes(), login.getName());
    }

    /**
     * A paper. It comes as a download: nothing of an applicant's runs inside our pages. With {@code view=true} a picture or a PDF is sent to
     * be looked at instead; the policy of the answer lets nothing in it run, load or be framed.
     */
    @Operation(summary = "Downloads a paper; with view=true a picture or a PDF is shown")
    @GetMapping("/{id}")
    ResponseEntity<byte[]> download(@PathVariable String number, @PathVariable String id, @RequestParam(defaultValue = "false") boolean view,
            Authentication login) {
        demand(number, login);
        Attachments.Attachment paper = attachments.find(number, id).orElseThrow();
        readings.enter(number, Reader.of(login), Readings.Kind.PAPER);
        var shown = view && VIEWED.contains(paper.mediaType()) ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(paper.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, shown.filename(paper.name(), StandardCharsets.UTF_8).build().toString())
                .header("X-Content-Type-Options", "nosniff").body(paper.content());
    }

    private void demand(String number, Authentication login) {
        if (login == null || access.sight(Reader.of(login), number).isEmpty()) {
            throw new NoSuchElementException();
        }
    }

    @ExceptionHandler
    ProblemDetail unknown(NoSuchElementException unknown) {
        return problem.of(HttpStatus.NOT_FOUND, "Not found", "There is no such file, or it is not yours to see.");
    }

    @ExceptionHandler
    ProblemDetail refused(PaperRefused refused) {
        ProblemDetail detail = problem.of(refused.isTooLarge() ? HttpStatus.PAYLOAD_TOO_LARGE : HttpStatus.UNPROCESSABLE_ENTITY, "The document is not taken",
                refused.getMessage(), refused.args());
        detail.setProperty("field", "file");
        return detail;
    }
}
