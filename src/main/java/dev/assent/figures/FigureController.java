package dev.assent.figures;

import dev.assent.register.Reader;
import dev.assent.text.Problem;
import io.swagger.v3.oas.annotations.Operation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Decision times, section by section; docs/indicators.md says what each number counts. */
@RestController
class FigureController {
    private final Figures figures;
    private final Problem problem;

    FigureController(Figures figures, Problem problem) {
        this.figures = figures;
        this.problem = problem;
    }

    /**
     * One section: its columns, named in the reader's language, and its rows. Days are whole days of the setup's calendar or calendar
     * days, months those of the setup's zone, instants UTC. 400 for a value that is none, 404 for a section that is none.
     *
     * @param section overview, times, steps, losses, open, workload, files, findings
     * @param from    first month, as 2026-01
     * @param to      last month
     * @param by      by what it is grouped; absent: the first that the section knows
     * @param as      csv or xlsx: the same as a table to keep; absent: JSON
     */
    @Operation(summary = "Decision times, by section", description = "For managers and auditors; for heads of agencies what they lead, and their own steps.")
    @GetMapping("/api/figures/{section}")
    ResponseEntity<?> section(@PathVariable String section, @RequestParam(required = false) String setup, @RequestParam(required = false) String activity,
            @RequestParam(required = false) String category, @RequestParam(required = false) String destination, @RequestParam(required = false) String agency,
            @RequestParam(required = false) String kind, @RequestParam(required = false) String rung, @RequestParam(required = false) String version,
            @RequestParam(required = false) String outcome, @RequestParam(required = false) String way, @RequestParam(required = false) String cause,
            @RequestParam(required = false) String from, @RequestParam(required = false) String to, @RequestParam(required = false) String by,
            @RequestParam(required = false) String as, Authentication login) {
        Map<String, String> said = new LinkedHashMap<>();
        put(said, "setup", setup, "activity", activity, "category", category, "destination", destination, "agency", agency, "kind", kind, "rung", rung,
                "version", version, "outcome", outcome, "way", way, "cause", cause, "from", from, "to", to);
        Figures.Answer answer = figures.of(section, said, by, Viewer.of(Reader.of(login)));
        if (as == null || as.isBlank()) {
            return ResponseEntity.ok(answer);
        }
        Sheet sheet = Sheet.valueOf(WrongQuestion.unless("as", as, List.of("csv", "xlsx")).toUpperCase(Locale.ROOT));
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, sheet.type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + answer.section() + "." + as + "\"").body(sheet.of(answer));
    }

    private static void put(Map<String, String> said, String... pairs) {
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i + 1] != null && !pairs[i + 1].isBlank()) {
                said.put(pairs[i], pairs[i + 1]);
            }
        }
    }

    @ExceptionHandler
    ProblemDetail wrong(WrongQuestion wrong) {
        if (wrong.parameter() == null) {
            return problem.of(HttpStatus.NOT_FOUND, "Not found", "There is no such section; there are: {0}.", wrong.choices());
        }
        ProblemDetail detail = problem.of(HttpStatus.BAD_REQUEST, "The request is not taken", "The parameter {0} cannot be {1}; it can be: {2}.", wrong.parameter(), wrong.value(),
                wrong.choices());
        detail.setProperty("parameter", wrong.parameter());
        return detail;
    }
}
