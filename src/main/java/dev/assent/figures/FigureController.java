package dev.assent.figures;

import dev.assent.register.Reader;
import dev.assent.text.Problem;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Decision times, section by section; docs/indicators.md says what each number counts. */
@RestController
class FigureController {
    private static final String LONG = "A page has 1 to 1000 files.";
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
     * @param section overview, times, steps, waiting, losses, ages, open, workload, files, changes, ways, findings
     * @param by      by what it is grouped; absent: the first that the section knows
     * @param after   of files: the number of the last one of the page before; absent: the first page
     * @param limit   1 to 1000 files a page
     * @param as      csv or xlsx: the same as a table to keep, all pages of it; absent: JSON
     */
    @Operation(summary = "Decision times, by section", description = "For managers and auditors; for heads of agencies what they lead, and their own steps."
            + " Files come page by page: `total` counts them on the first one, `next` is where the next one begins.")
    @GetMapping("/api/figures/{section}")
    ResponseEntity<?> section(@PathVariable String section, @ParameterObject @ModelAttribute Filters filters, @RequestParam(required = false) String by,
            @RequestParam(required = false) String after, @RequestParam(defaultValue = "100") @Min(value = 1, message = LONG) @Max(value = Figures.LONGEST_PAGE, message = LONG) int limit,
            @RequestParam(required = false) String as, Authentication login, HttpServletResponse answer) throws IOException {
        Viewer viewer = Viewer.of(Reader.of(login));
        if (as == null || as.isBlank()) {
            return ResponseEntity.ok(figures.of(section, filters.said(), by, after, limit, viewer));
        }
        Sheet sheet = Sheet.valueOf(WrongQuestion.unless("as", as, List.of("csv", "xlsx")).toUpperCase(Locale.ROOT));
        Figures.Answer first = figures.of(section, filters.said(), by, after, Figures.AT_ONCE, viewer);
        answer.setContentType(sheet.type);
        answer.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + first.section() + "." + as + "\"");
        sheet.write(answer.getOutputStream(), first, last -> figures.of(section, filters.said(), by, last, Figures.AT_ONCE, viewer));
        return null;
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
