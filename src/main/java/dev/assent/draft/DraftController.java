package dev.assent.draft;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assent.draft.Drafts.Draft;
import dev.assent.register.Reader;
import dev.assent.text.Problem;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A person's own drafts; nobody else's can be asked for. 404 says neither whether there is such a form nor whose it is. */
@RestController
@RequestMapping("/api/drafts/{kind}/{id}")
class DraftController {
    /** What a page may keep of one form. */
    static final int KILOBYTES = 256;

    /**
     * @param author    whose draft it is: the person logged in
     * @param answers   by the keys of the form; null: there is no draft, or it is not repeated to who has just sent it
     * @param revision  to be named at the next writing; null: there is no draft
     * @param writtenAt UTC; null: there is no draft
     */
    record Kept(String author, @JsonRawValue String answers, String revision, Instant writtenAt) {
    }

    private final Places places;
    private final Drafts drafts;
    private final ObjectMapper json;
    private final Problem problem;

    DraftController(Places places, Drafts drafts, ObjectMapper json, Problem problem) {
        this.places = places;
        this.drafts = drafts;
        this.json = json;
        this.problem = problem;
    }

    /** The kinds are tasks, comments and handovers (by task id), starts (by process definition id) and actions (by {file}:{process}). */
    @Operation(summary = "Your draft of a form")
    @GetMapping
    Kept read(@PathVariable String kind, @PathVariable String id, Authentication login) {
        Optional<Draft> draft = drafts.of(login.getName(), places.of(kind, id, Reader.of(login)));
        return new Kept(login.getName(), draft.map(Draft::answers).orElse(null), draft.map(Draft::revision).orElse(null),
                draft.map(Draft::writtenAt).orElse(null));
    }

    /**
     * Keeps the draft. 409: another window has written since, or the author is not who is logged in; 410: somebody else has taken the task;
     * 413: too much.
     */
    @Operation(summary = "Keeps your draft of a form: an object of answers")
    @PutMapping
    Kept keep(@PathVariable String kind, @PathVariable String id, Authentication login, @RequestParam(required = false) String author,
            @RequestParam(required = false) String revision, InputStream body) throws IOException {
        String answers = answers(body);
        Place place = places.of(kind, id, Reader.of(login));
        // a page that stayed open while somebody else logged in
        if (author != null && !author.equals(login.getName())) {
            throw DraftRefused.outdated();
        }
        Draft draft = drafts.keep(login.getName(), place, revision, answers).orElseThrow(DraftRefused::outdated);
        return new Kept(login.getName(), null, draft.revision(), draft.writtenAt());
    }

    @Operation(summary = "Throws your draft of a form away")
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable String kind, @PathVariable String id, Authentication login) {
        drafts.discard(login.getName(), places.of(kind, id, Reader.of(login)));
    }

    private String answers(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(KILOBYTES * 1024 + 1);
        if (bytes.length > KILOBYTES * 1024) {
            throw DraftRefused.tooLarge();
        }
        JsonNode answers = json.readTree(bytes);
        if (answers == null || !answers.isObject()) {
            throw DraftRefused.noAnswers();
        }
        // half a character, as a page may send it, is none to a database
        return new String(answers.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    @ExceptionHandler
    ProblemDetail refused(DraftRefused refused) {
        return problem.of(refused.status(), refused.title(), refused.getMessage(), KILOBYTES);
    }

    @ExceptionHandler
    ProblemDetail broken(com.fasterxml.jackson.core.JsonProcessingException broken) {
        return refused(DraftRefused.noAnswers());
    }
}
