package dev.assent.text;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What an applicant writes to the office: something, not endless, with no sign that nobody sees or that a database refuses. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@NotBlank(message = "This field is required.")
@Size(max = Prose.MOST, message = "Too long: at most {max}.")
@Pattern(regexp = HiddenSigns.NONE, message = "Control characters are not taken.")
@Pattern(regexp = Prose.STORABLE, message = "Control characters are not taken.")
public @interface Prose {
    /** Characters at most. */
    int MOST = 4000;
    /** No control characters but those that part lines and columns, and no half of a character. */
    String STORABLE = "(?s)[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\p{Cs}]*";

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
