package dev.assent.license.use;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.assent.engine.submission.Attempts;
import dev.assent.register.RefusedAttempt;
import dev.assent.register.RefusedAttempts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** What was used of a license, by machines of customs and of holders. */
@RestController
class UseController {
    private static final String REQUIRED = "This field is required.";
    private static final String LONG = "Too long: at most {max}.";

    /**
     * @param line      of the license
     * @param quantity  in the unit, at most three decimals
     * @param unit      as the license counts the line
     * @param usedOn    day of the use, ISO 8601, in the zone of the setup
     * @param reference of whoever reports; the same twice counts once
     */
    record Report(@NotNull(message = REQUIRED) Integer line, @NotNull(message = REQUIRED) @Positive(message = "Give a number above 0.")
            @Digits(integer = 15, fraction = 3, message = "At most three decimals.") BigDecimal quantity,
            @NotBlank(message = REQUIRED) @Size(max = 32, message = LONG) String unit, @NotNull(message = REQUIRED) LocalDate usedOn,
            @NotBlank(message = REQUIRED) @Size(max = 64, message = LONG)
            @Pattern(regexp = "\\P{Cntrl}*", message = "Control characters are not taken.") String reference) {
    }

    /** @param left of the line, in its unit */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answer(String license, int line, String reference, BigDecimal left, boolean created) {
    }

    private final UseReports reports;
    private final Reporters reporters;
    private final Attempts attempts;
    private final RefusedAttempts record;

    UseController(UseReports reports, Reporters reporters, Attempts attempts, RefusedAttempts record) {
        this.record = record;
        this.reports = reports;
        this.reporters = reporters;
        this.attempts = attempts;
    }

    /**
     * Counts a use: 201; 200 if the same was reported before. 409 names the field at fault, and what was attempted is entered in the record.
     */
    @Operation(summary = "Reports what was used of a license", description = "With the token of the file's receipt as bearer, or as a member of an agency that the table LicenseUse names.")
    @PostMapping("/api/licenses/{license}/uses")
    ResponseEntity<Answer> report(@PathVariable String license, @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) String header,
            Authentication login, @Valid @RequestBody Report report) {
        String file = reporters.file(license);
        Reporter by = reporters.of(file, license, header, login);
        Use use = new Use(license, report.line(), report.reference().strip(), report.quantity(), report.unit().strip(), report.usedOn());
        try {
            UseReports.Counted counted = attempts.onFile(file, () -> reports.enter(file, use, by));
            return ResponseEntity.status(counted.created() ? HttpStatus.CREATED : HttpStatus.OK).body(new Answer(license, use.line(), use.reference(), counted.left(), counted.created()));
        } catch (RefusedAttempt refused) {
            record.enter(refused);
            throw refused;
        }
    }
}
