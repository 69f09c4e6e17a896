package dev.assent.withdrawal;

import dev.assent.applicant.ApplicantTokens;
import dev.assent.applicant.ApplicantView;
import dev.assent.applicant.ApplicantViews;
import dev.assent.file.FileUnknown;
import dev.assent.text.Prose;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Withdrawals by applicants. */
@RestController
class WithdrawalController {
    /** Why the applicant withdraws. */
    record Wish(@Prose String reason) {
    }

    private final Withdrawals withdrawals;
    private final ApplicantTokens tokens;
    private final ApplicantViews views;

    WithdrawalController(Withdrawals withdrawals, ApplicantTokens tokens, ApplicantViews views) {
        this.withdrawals = withdrawals;
        this.tokens = tokens;
        this.views = views;
    }

    /**
     * The applicant withdraws his application with the token of the receipt: the file is closed without a decision. The same
     * twice is harmless; 409 when the file is decided, or closed for another reason.
     */
    @Operation(summary = "Withdraws an application that is not decided", description = "With the token of the receipt as bearer; 409 once it is decided.")
    @PostMapping("/api/files/{number}/withdrawal")
    ApplicantView withdraw(@PathVariable String number,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) String header, @Valid @RequestBody Wish wish) {
        tokens.demand(number, header);
        withdrawals.withdraw(number, wish.reason());
        return views.of(number).orElseThrow(FileUnknown::new);
    }
}
