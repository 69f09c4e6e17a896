package dev.assent.applicant;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the applicant opens his page, as it is printed and mailed. */
@Component
public class ApplicantPage {
    private final String address;

    ApplicantPage(@Value("${assent.applicant-page}") String address) {
        this.address = address.isBlank() ? null : address.strip().replaceAll("/+$", "") + "/applicant";
    }

    /** Null where no setting says it. */
    public String address() {
        return address;
    }
}
