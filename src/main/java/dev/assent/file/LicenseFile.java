package dev.assent.file;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * An application as it is handed in (the body of {@code POST /api/files}).
 *
 * @param reference       the applicant's own; the same reference of the same applicant is the same file
 * @param activity        EXPORT, IMPORT, TRANSIT, TRANSSHIPMENT or BROKERING (ATT Art. 2(2))
 * @param setup           the national setup that decides
 * @param destination     ISO 3166-1 alpha-2, or a code of the setup's own list; so every country below
 * @param urgency         NORMAL (default) or URGENT
 * @param ownUse          moved by or for the State for its own use (ATT Art. 2(3))
 * @param language        of the applicant's letters, en or ar; default: the setup's
 */
public record LicenseFile(
        @NotBlank(message = NEEDED) @Size(max = 64, message = LONG) String reference,
        @NotBlank(message = NEEDED) String activity,
        @NotBlank(message = NEEDED) String setup,
        @NotNull(message = "An applicant is required.") @Valid Party applicant,
        @NotNull(message = "A consignee is required.") @Valid Party consignee,
        @NotNull(message = "An end user is required.") @Valid Party endUser,
        @Valid Party ultimateEndUser,
        @Valid Party exporter,
        @Size(max = 50, message = LONG) List<@NotNull(message = NEEDED) @Valid Party> intermediaries,
        @NotBlank(message = NEEDED) String destination,
        String origin,
        @Size(max = 50, message = LONG) List<@NotBlank(message = NEEDED) String> transitStates,
        @Size(max = 2000, message = LONG) String route,
        @NotBlank(message = NEEDED) @Size(max = 2000, message = LONG) String purpose,
        @Size(max = 4000, message = LONG) String endUseStatement,
        String urgency,
        boolean temporary,
        boolean ownUse,
        String language,
        @Size(max = 4000, message = LONG) String note,
        @NotEmpty(message = "A file has at least one line.") @Size(max = 500, message = LONG)
        List<@NotNull(message = NEEDED) @Valid Line> lines,
        @Size(max = 200, message = LONG) List<@NotNull(message = NEEDED) @Valid Document> documents) {

    public static final String NEEDED = "This field is required.";
    public static final String LONG = "Too long: at most {max}.";

    public LicenseFile {
        urgency = urgency == null || urgency.isBlank() ? "NORMAL" : urgency;
        transitStates = transitStates == null ? List.of() : transitStates;
        intermediaries = intermediaries == null ? List.of() : intermediaries;
        documents = documents == null ? List.of() : documents;
    }

    /**
     * @param kind GOVERNMENT, INTERNATIONAL_ORGANIZATION, COMPANY or PERSON
     * @param mail where an applicant is told
     */
    public record Party(
            @NotBlank(message = NEEDED) @Size(max = 200, message = LONG) String name,
            @NotBlank(message = NEEDED) String country,
            @Size(max = 64, message = LONG) String registration,
            @Size(max = 32, message = LONG) String kind,
            @Size(max = 254, message = LONG) @Email(message = "This is no mail address.") String mail) {
    }

    /**
     * @param attCategory 2.1.a to 2.1.h, 3 (ammunition) or 4 (parts and components); null: outside the treaty
     * @param partOf      for parts: the category they belong to
     * @param value       in units of the currency, at least 0, with no more decimals than the currency has (ISO 4217)
     */
    public record Line(
            @NotNull(message = NEEDED) @Positive(message = "A line number is positive.") Integer line,
            @NotBlank(message = NEEDED) @Size(max = 500, message = LONG) String description,
            @Size(max = 200, message = LONG) String model,
            String attCategory,
            @Size(max = 32, message = LONG) String controlListEntry,
            String partOf,
            boolean ammunition,
            @NotNull(message = NEEDED) @Positive(message = "The quantity must be positive.")
            @Digits(integer = 15, fraction = 3, message = "At most 15 digits before the decimal point and 3 after it.") BigDecimal quantity,
            @NotBlank(message = NEEDED) @Size(max = 32, message = LONG) String unit,
            @NotNull(message = NEEDED) @PositiveOrZero(message = "A value is not negative.")
            @Digits(integer = 15, fraction = 3, message = "At most 15 digits before the decimal point and 3 after it.") BigDecimal value,
            @NotBlank(message = NEEDED) String currency) {
    }

    /**
     * A document the application names; the paper itself is an attachment.
     *
     * @param issuerCountry the State whose authority issued it; null: not said, mostly the destination
     */
    public record Document(
            @NotBlank(message = NEEDED) @Size(max = 32, message = LONG) String type,
            @NotBlank(message = NEEDED) @Size(max = 200, message = LONG) String reference,
            @Size(max = 200, message = LONG) String issuer,
            String issuerCountry,
            LocalDate issuedOn,
            LocalDate expiresOn,
            @Size(max = 200, message = LONG) String signatory,
            @Size(max = 2000, message = LONG) String remark) {
    }
}
