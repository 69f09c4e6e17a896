package dev.assent.portal;

import dev.assent.letter.LetterStore;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The file as its applicant reads it, and the letters he fetches. */
@RestController
@RequestMapping("/applicant/{language:en|ar}")
class PageController {
    // what is said after something was sent, by a word in the address; any other word says nothing
    private static final Map<String, String> SAID = Map.of("answered", "Your answer has arrived.", "papers", "Your documents have arrived.",
            "withdrawn", "Your application is withdrawn.", "requested", "Your request has arrived.");

    private final Visits visits;
    private final FileSheet sheet;
    private final LetterStore letters;

    PageController(Visits visits, FileSheet sheet, LetterStore letters) {
        this.visits = visits;
        this.sheet = sheet;
        this.letters = letters;
    }

    /** The page of the file; 303 to the door for who has not shown its token. */
    @GetMapping("/file")
    ResponseEntity<?> file(@PathVariable String language, @RequestParam(defaultValue = "") String said, HttpServletRequest request) {
        Optional<Visit> visit = visits.of(request);
        return visit.isEmpty() ? toDoor(request) : sheet.of(visit.get(), Locale.forLanguageTag(language), Attempt.NONE, SAID.get(said), request);
    }

    /** A letter as it was sent; 303 to the page of the file if it has no such letter. */
    @GetMapping("/letter")
    ResponseEntity<?> letter(@RequestParam(defaultValue = "") String id, HttpServletRequest request) {
        Optional<Visit> visit = visits.of(request);
        if (visit.isEmpty()) {
            return toDoor(request);
        }
        Optional<byte[]> pdf = letters.pdf(visit.get().number(), id);
        return pdf.isEmpty() ? DoorController.to("file", null) : Pages.headers(ResponseEntity.status(HttpStatus.OK), visits.cookie(visit.get(), request)).contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(visit.get().number() + "-" + id + ".pdf").build().toString()).body(pdf.get());
    }

    /** Somebody types the address to which a form is sent, or comes back to it: the page of the file. */
    @GetMapping("/{other}")
    ResponseEntity<Void> back() {
        return DoorController.to("file", null);
    }

    private ResponseEntity<Void> toDoor(HttpServletRequest request) {
        return DoorController.to(visits.was(request) ? "open?said=ended" : "open", visits.was(request) ? visits.none(request) : null);
    }
}
