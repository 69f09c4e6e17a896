package dev.assent.portal;

import dev.assent.text.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The page of a file as an answer: after it was asked for, or after something that was sent and not taken. */
@Component
class FileSheet {
    private final FilePage page;
    private final Pages pages;
    private final Visits visits;
    private final Texts texts;

    FileSheet(FilePage page, Pages pages, Visits visits, Texts texts) {
        this.page = page;
        this.pages = pages;
        this.visits = visits;
        this.texts = texts;
    }

    /** @param said a sentence of the dictionary; null: none */
    ResponseEntity<String> of(Visit visit, Locale language, Attempt attempt, String said, HttpServletRequest request) {
        Map<String, Object> fields = page.fields(visit.number(), language, attempt).orElseThrow();
        fields.put("said", said == null ? "" : texts.say(language, said));
        fields.put("formToken", visits.formToken(visit));
        return pages.of(attempt.status(), language, "file", "file", fields, visits.cookie(visit, request));
    }

    /**
     * The door, for who has no visit any more; what he wrote is before him.
     *
     * @param written by field
     */
    ResponseEntity<String> door(Locale language, Map<String, String> written, String said) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("refused", said);
        fields.put("kept", String.join("\n", written.values()));
        return pages.of(HttpStatus.FORBIDDEN, language, "door", "open", fields, null);
    }
}
