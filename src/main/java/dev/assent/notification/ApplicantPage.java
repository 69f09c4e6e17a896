package dev.assent.notification;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the applicant opens his page, as it is printed and mailed. */
@Component
public class ApplicantPage {
    private final String address;

    public ApplicantPage(@Value("${assent.applicant-page}") String address) {
        this.address = address.isBlank() ? null : address.strip().replaceAll("/+$", "") + "/applicant";
    }

    /** The message with the address of the page at its end, unless it names it already or no setting says it. */
    Message named(Message message) {
        return address == null || message.lines().stream().anyMatch(line -> line.args().stream().anyMatch(said -> String.valueOf(said).contains(address))) ? message
                : message.and(Message.line("Your page, with the number of the file and your token: {0}", address));
    }

    /** Null where no setting says it. */
    public String address() {
        return address;
    }
}
