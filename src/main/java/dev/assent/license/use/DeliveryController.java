package dev.assent.license.use;

import dev.assent.engine.submission.Attempts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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

/** That what was used of a license has arrived, told by machines of customs and of holders. */
@RestController
class DeliveryController {
    private static final String REQUIRED = "This field is required.";
    private static final String LONG = "Too long: at most {max}.";

    /**
     * @param line        of the license
     * @param reference   of the report of the use
     * @param deliveredOn day of the delivery, ISO 8601, in the zone of the setup
     * @param proof       what proves it, such as the number of a delivery verification certificate
     */
    record Delivered(@NotNull(message = REQUIRED) Integer line, @NotBlank(message = REQUIRED) @Size(max = 64, message = LONG)
            @Pattern(regexp = "\\P{Cntrl}*", message = "Control characters are not taken.") String reference, @NotNull(message = REQUIRED) LocalDate deliveredOn, @NotBlank(message = REQUIRED) @Size(max = 200, message = LONG)
            @Pattern(regexp = "\\P{Cntrl}*", message = "Control characters are not taken.") String proof) {
    }

    /** @param created false: the same was told before */
    record Answer(String license, int line, String reference, boolean created) {
    }

    private final Deliveries deliveries;
    private final Reporters reporters;
    private final Attempts attempts;

    DeliveryController(Deliveries deliveries, Reporters reporters, Attempts attempts) {
        this.deliveries = deliveries;
        this.reporters = reporters;
        this.attempts = attempts;
    }

    /** Enters the proof of a delivery: 201; 200 if the same was told before. 409 names the field at fault. */
    @Operation(summary = "Proves that what was used of a license was delivered", description = "By those who report uses of it.")
    @PostMapping("/api/licenses/{license}/deliveries")
    ResponseEntity<Answer> prove(@PathVariable String license, @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) String header,
            Authentication login, @Valid @RequestBody Delivered delivered) {
        String file = reporters.file(license);
        Reporter by = reporters.of(file, license, header, login);
        Proof proof = new Proof(license, delivered.line(), delivered.reference().strip(), delivered.deliveredOn(), delivered.proof().strip());
        boolean created = attempts.onFile(file, () -> deliveries.prove(file, proof, by));
        return ResponseEntity.status(created ? HttpStatus.CREATED : HttpStatus.OK).body(new Answer(license, proof.line(), proof.reference(), created));
    }
}
