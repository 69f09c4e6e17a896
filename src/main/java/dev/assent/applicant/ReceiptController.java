package dev.assent.applicant;

import dev.assent.register.Reader;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The receipt of an application that came on paper. */
@RestController
class ReceiptController {
    private final Receipts receipts;

    ReceiptController(Receipts receipts) {
        this.receipts = receipts;
    }

    /**
     * Hands the receipt out: 200 with the applicant's token the first time, 409 afterwards; who and when is recorded.
     *
     * @param replace true: a new receipt in the place of a lost one, whose token opens nothing from then on
     * @param login   a member of the group intake, or an administrator
     */
    @Operation(summary = "Hands out the receipt of an application that was typed in, once (group intake)", description = "A lost one is replaced with replace=true.")
    @ApiResponse(responseCode = "200", description = "Number and token; created: false where it replaces another")
    @ApiResponse(responseCode = "409", description = "It was handed out before")
    @PostMapping("/api/files/{number}/receipt")
    Receipt handOut(@PathVariable String number, @RequestParam(defaultValue = "false") boolean replace, Authentication login) {
        Reader clerk = Reader.of(login);
        if (!clerk.in("intake") && !clerk.in(Reader.ADMINISTRATORS)) {
            throw new AccessDeniedException("not of the intake");
        }
        return receipts.handOut(number, clerk.user(), replace);
    }
}
