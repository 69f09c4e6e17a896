package dev.assent.action;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assent.applicant.ApplicantTokens;
import dev.assent.engine.Refusal;
import dev.assent.engine.SubmissionRefused;
import dev.assent.register.Access;
import dev.assent.register.Reader;
import dev.assent.register.Register;
import dev.assent.text.Problem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Actions on a file, by staff who may see it or by its applicant with the token of the receipt. */
@RestController
@RequestMapping("/api/files/{number}/actions")
class ActionController {
    /** The group of a reader who carries the token of the file. */
    private static final Set<String> APPLICANTS = Set.of("applicant");

    /** @param answers by the keys of the form; what is not answered may be left out */
    record Answers(Map<String, Object> answers) {
    }

    private final Actions actions;
    private final Access access;
    private final ApplicantTokens tokens;
    private final Problem problem;

    ActionController(Actions actions, Access access, ApplicantTokens tokens, Problem problem) {
        this.actions = actions;
        this.access = access;
        this.tokens = tokens;
        this.problem = problem;
    }

    /** What the reader may begin on the file now, by name. */
    @Operation(summary = "The actions you may begin on a file now")
    @GetMapping
    List<Actions.Offer> list(@PathVariable String number, @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) String header,
            Authentication login) {
        return actions.offered(number, reader(number, header, login));
    }

    /** The Camunda Form of an action, with shared parts, choices and the reader's language in place. */
    @Operation(summary = "The form of an action")
    @GetMapping("/{process}")
    JsonNode form(@PathVariable String number, @PathVariable String process,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) String header, Authentication login, Locale language) {
        return actions.form(number, process, reader(number, header, login), language);
    }

    /**
     * Begins an action. 422 names every answer at fault, 409 says that the action is not for closed files or that the step does not fit the
     * file's present state; nothing is stored then.
     */
    @Operation(summary = "Begins an action with the answers to its form")
    @PostMapping("/{process}")
    @ResponseStatus(HttpStatus.CREATED)
    Actions.Offer begin(@PathVariable String number, @PathVariable String process,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) String header, Authentication login,
            @RequestBody Answers given) {
        return actions.begin(number, process, reader(number, header, login), given.answers() == null ? Map.of() : given.answers());
    }

    private Reader reader(String number, String header, Authentication login) {
        if (tokens.open(number, header)) {
            return new Reader(Register.APPLICANT, APPLICANTS);
        }
        if (login == null || access.sight(Reader.of(login), number).isEmpty()) {
            throw ActionRefused.noFile();
        }
        return Reader.of(login);
    }

    @ExceptionHandler
    ProblemDetail refused(ActionRefused refused) {
        return problem.of(refused.status(), refused.title(), refused.getMessage());
    }

    @ExceptionHandler
    ProblemDetail answers(SubmissionRefused refused) {
        ProblemDetail detail = problem.of(HttpStatus.UNPROCESSABLE_ENTITY, "The answers are not taken", "{0}", refused.getMessage());
        detail.setProperty("errors", errors(refused));
        return detail;
    }

    @ExceptionHandler
    ProblemDetail step(Refusal refusal) {
        ProblemDetail detail = problem.of(HttpStatus.CONFLICT, "Refused", "{0}", refusal.getMessage());
        if (refusal.faults().stream().anyMatch(fault -> !fault.field().isEmpty())) {
            detail.setProperty("errors", errors(refusal));
        }
        return detail;
    }

    private static List<Map<String, String>> errors(SubmissionRefused refused) {
        return refused.faults().stream().map(fault -> Map.of("field", fault.field(), "message", fault.sentence())).toList();
    }
}
