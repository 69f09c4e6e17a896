package dev.assent.information;

import dev.assent.applicant.ApplicantTokens;
import dev.assent.applicant.ApplicantView;
import dev.assent.applicant.ApplicantViews;
import dev.assent.file.FileUnknown;
import dev.assent.text.Prose;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Answers of applicants to questions about their file. */
@RestController
class AnswerController {
    /**
     * An answer.
     *
     * @param question number of the question, as the file shows it
     */
    record Given(@NotNull(message = "This field is required.") Integer question,
            @Prose String answer) {
    }

    private final Answers answers;
    private final ApplicantTokens tokens;
    private final ApplicantViews views;

    AnswerController(Answers answers, ApplicantTokens tokens, ApplicantViews views) {
        this.answers = answers;
        this.tokens = tokens;
        this.views = views;
    }

    /** The applicant answers a question with the token of the receipt; 409 when it is not open. A paper alone is no answer. */
    @Operation(summary = "Answers a question", description = "With the token of the receipt as bearer; 409 when the question is not open. A paper that is uploaded is no answer.")
    @PostMapping("/api/files/{number}/answers")
    ApplicantView answer(@PathVariable String number,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) String header, @Valid @RequestBody Given given) {
        tokens.demand(number, header);
        answers.give(number, given.question(), given.answer());
        return views.of(number).orElseThrow(FileUnknown::new);
    }
}
