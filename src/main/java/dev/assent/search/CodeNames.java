package dev.assent.search;

import dev.assent.text.Texts;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the codes of the list mean, in the reader's language; the words of forms and pages. */
@Component
class CodeNames {
    private static final Map<String, String> SENTENCES = Map.ofEntries(
            Map.entry("RECEIVED", "Received"), Map.entry("INCOMPLETE", "Incomplete"), Map.entry("UNDER_ASSESSMENT", "Under assessment"),
            Map.entry("IN_CONSULTATION", "In consultation"), Map.entry("RETURNED", "Returned to the applicant"), Map.entry("WITHDRAWN", "Withdrawn"),
            Map.entry("LAPSED", "Lapsed"), Map.entry("SUPERSEDED", "Its place taken by another file"), Map.entry("GRANTED", "License granted"),
            Map.entry("GRANTED_IN_PART", "License granted in part"), Map.entry("REFUSED", "License refused"),
            Map.entry("NO_LICENSE_REQUIRED", "No license required"), Map.entry("EXEMPT", "Exempt as the State’s own use"), Map.entry("CONCLUDED", "Concluded"),
            Map.entry("DECIDED", "Decided"), Map.entry("EXPORT", "Export"), Map.entry("IMPORT", "Import"), Map.entry("TRANSIT", "Transit"),
            Map.entry("TRANSSHIPMENT", "Trans-shipment"), Map.entry("BROKERING", "Brokering"));
    private final Texts texts;

    CodeNames(Texts texts) {
        this.texts = texts;
    }

    /** The code's name; an unknown code is shown as it is, an absent one as nothing. */
    String name(String code, Locale reader) {
        return code == null ? "" : SENTENCES.containsKey(code) ? texts.say(reader, SENTENCES.get(code)) : code;
    }
}
