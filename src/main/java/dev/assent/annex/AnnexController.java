package dev.assent.annex;

import dev.assent.document.PaperRefused;
import dev.assent.register.Access;
import dev.assent.register.Reader;
import dev.assent.text.Problem;
import dev.assent.text.Texts;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.SortedMap;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Classified annexes of a file, for who may see the file and is cleared for their class; for everybody else there are none. */
@RestController
@RequestMapping("/api/files/{number}/annexes")
class AnnexController {
    private final Annexes annexes;
    private final Clearances clearances;
    private final Access access;
    private final Problem problem;
    private final Texts texts;

    AnnexController(Annexes annexes, Clearances clearances, Access access, Problem problem, Texts texts) {
        this.annexes = annexes;
        this.clearances = clearances;
        this.access = access;
        this.problem = problem;
        this.texts = texts;
    }

    /**
     * A class.
     *
     * @param classification word of the table of clearances
     * @param name           in the language of the request
     */
    record Classification(String classification, String name) {
    }

    /** What somebody is cleared for; annexes of these classes may be added. */
    record Cleared(List<Classification> classes, List<Annex> annexes) {
    }

    /** The classes that the reader is cleared for, and the annexes of these, the oldest first. */
    @Operation(summary = "The classified annexes of a file that the reader is cleared for, and for which classes he is")
    @GetMapping
    ResponseEntity<Cleared> list(@PathVariable String number, Authentication login) {
        SortedMap<String, String> classes = cleared(number, login);
        return ResponseEntity.ok().header(HttpHeaders.CACHE_CONTROL, "no-store").body(new Cleared(classes.entrySet().stream()
                .map(each -> new Classification(each.getKey(), texts.say(each.getValue()))).toList(), annexes.of(number, classes.keySet())));
    }

    /** Adds an annex ({@code multipart/form-data}: file, classification), as staff who work on the file and are cleared for its class. */
    @Operation(summary = "Adds a classified annex, as staff who work on the file and are cleared for its class")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Annex add(@PathVariable String number, @RequestParam MultipartFile file, @RequestParam String classification, Authentication login) throws IOException {
        if (!cleared(number, login).containsKey(classification) || !access.mayAdd(Reader.of(login), number)) {
            throw new NoSuchElementException();
        }
        return annexes.add(number, classification, file.getOriginalFilename(), file.getBytes(), login.getName());
    }

    /** An annex, always as a download; the reading is entered before it is sent. */
    @Operation(summary = "Downloads a classified annex, as staff who are cleared for its class; each reading is an entry of the record")
    @GetMapping("/{id}")
    ResponseEntity<byte[]> read(@PathVariable String number, @PathVariable String id, Authentication login) {
        Annex annex = annexes.read(number, id, cleared(number, login).keySet(), login.getName()).orElseThrow();
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(annex.mediaType())).header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(annex.name(), StandardCharsets.UTF_8).build().toString())
                .header("X-Content-Type-Options", "nosniff").body(annex.content());
    }

    private SortedMap<String, String> cleared(String number, Authentication login) {
        if (login == null || access.sight(Reader.of(login), number).isEmpty()) {
            throw new NoSuchElementException();
        }
        return clearances.of(Reader.of(login), number);
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

    @ExceptionHandler
    ProblemDetail refused(AnnexRefused refused) {
        return problem.of(HttpStatus.CONFLICT, "The annex cannot be used", refused.getMessage(), refused.args());
    }
}
