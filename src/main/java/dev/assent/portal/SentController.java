package dev.assent.portal;

import dev.assent.document.PaperRefused;
import dev.assent.engine.SubmissionRefused;
import dev.assent.text.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** What the applicant sends from his page: 303 back to it when it is taken, else the page with what he wrote and why it is not taken. */
@RestController
@RequestMapping("/applicant/{language:en|ar}")
class SentController {
    static final String NO_VISIT = "Your visit has ended. Please enter number and token again.";
    static final String OTHER_PAGE = "This was not sent from your page of the file. Nothing was stored; please send it again.";

    private final Visits visits;
    private final FileSheet sheet;
    private final Sent sent;
    private final Written written;
    private final Texts texts;

    SentController(Visits visits, FileSheet sheet, Sent sent, Written written, Texts texts) {
        this.visits = visits;
        this.sheet = sheet;
        this.sent = sent;
        this.written = written;
        this.texts = texts;
    }

    /** An answer to a question, or what was missing, with papers. */
    @PostMapping("/answers")
    ResponseEntity<?> answer(@PathVariable String language, @RequestParam(defaultValue = "") String form, @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "") String answer, @RequestParam(defaultValue = PaperTypes.OTHER) String type, @RequestParam(required = false) List<MultipartFile> papers,
            HttpServletRequest request) {
        // a browser sends lines as CR LF
        String text = answer.replace("\r\n", "\n").strip();
        Integer number = question.matches("\\d{1,6}") ? Integer.valueOf(question) : null;
        return taken(request, language, form, QuestionRows.form(number), Map.of("answer", text), "answered", visit -> {
            List<String> faults = new ArrayList<>(written.faults(text, Locale.forLanguageTag(language)));
            if (faults.isEmpty()) {
                if (sent.isOpen(visit.number(), number)) {
                    sent.papers(visit.number(), type, papers == null ? List.of() : papers);
                }
                sent.answer(visit.number(), number, text);
            }
            return faults;
        });
    }

    /** Papers that answer no question. */
    @PostMapping("/papers")
    ResponseEntity<?> papers(@PathVariable String language, @RequestParam(defaultValue = "") String form, @RequestParam(defaultValue = PaperTypes.OTHER) String type,
            @RequestParam(required = false) List<MultipartFile> papers, HttpServletRequest request) {
        return taken(request, language, form, "papers", Map.of(), "papers", visit -> {
            if (papers == null || papers.stream().allMatch(MultipartFile::isEmpty)) {
                return List.of(texts.say("Choose a document."));
            }
            sent.papers(visit.number(), type, papers);
            return List.of();
        });
    }

    /** The application is withdrawn. */
    @PostMapping("/withdrawal")
    ResponseEntity<?> withdraw(@PathVariable String language, @RequestParam(defaultValue = "") String form, @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String sure, HttpServletRequest request) {
        String text = reason.replace("\r\n", "\n").strip();
        return taken(request, language, form, "withdrawal", Map.of("reason", text), "withdrawn", visit -> {
            List<String> faults = new ArrayList<>(written.faults(text, Locale.forLanguageTag(language)));
            if (sure.isEmpty()) {
                faults.add(texts.say("Confirm that you withdraw the application."));
            }
            if (faults.isEmpty()) {
                sent.withdraw(visit.number(), text);
            }
            return faults;
        });
    }

    /** One form of the page, tried: what speaks against it, or nothing. */
    private interface Step {
        List<String> take(Visit visit);
    }

    private ResponseEntity<?> taken(HttpServletRequest request, String language, String formToken, String form, Map<String, String> typed, String said, Step step) {
        Locale reader = Locale.forLanguageTag(language);
        Optional<Visit> visit = visits.of(request);
        if (visit.isEmpty()) {
            return sheet.door(reader, typed, NO_VISIT);
        }
        Supplier<ResponseEntity<?>> done = () -> DoorController.to("file?said=" + said, visits.cookie(visit.get(), request));
        if (!visits.isOf(visit.get(), formToken)) {
            return refused(visit.get(), reader, new Attempt(form, typed, List.of(texts.say(OTHER_PAGE)), HttpStatus.FORBIDDEN), request);
        }
        try {
            List<String> faults = step.take(visit.get());
            return faults.isEmpty() ? done.get() : refused(visit.get(), reader, new Attempt(form, typed, faults, HttpStatus.UNPROCESSABLE_ENTITY), request);
        } catch (PaperRefused paper) {
            HttpStatus status = paper.isTooLarge() ? HttpStatus.PAYLOAD_TOO_LARGE : HttpStatus.UNPROCESSABLE_ENTITY;
            return refused(visit.get(), reader, new Attempt(form, typed, List.of(texts.say(paper.getMessage(), paper.args())), status), request);
        } catch (SubmissionRefused step409) {
            return refused(visit.get(), reader, new Attempt(form, typed, List.of(step409.getMessage()), HttpStatus.CONFLICT), request);
        }
    }

    private ResponseEntity<?> refused(Visit visit, Locale language, Attempt attempt, HttpServletRequest request) {
        return sheet.of(visit, language, attempt, null, request);
    }
}
