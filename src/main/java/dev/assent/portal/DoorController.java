package dev.assent.portal;

import dev.assent.applicant.ApplicantTokens;
import dev.assent.applicant.ApplicantViews;
import dev.assent.text.PlainPage;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The door of the applicant's page: number and token, one answer for all that is wrong. */
@RestController
class DoorController {
    static final String WRONG = "There is no license file with this number and token. Please compare both with the receipt.";
    static final String TOO_OFTEN = "Number and token were wrong too often. Try again in ten minutes.";

    private final Visits visits;
    private final DoorLimit limit;
    private final ApplicantTokens tokens;
    private final ApplicantViews views;
    private final Pages pages;

    DoorController(Visits visits, DoorLimit limit, ApplicantTokens tokens, ApplicantViews views, Pages pages) {
        this.visits = visits;
        this.limit = limit;
        this.tokens = tokens;
        this.views = views;
        this.pages = pages;
    }

    /** The page in the reader's language. */
    @GetMapping({"/applicant", "/applicant/", "/applicant/{language:en|ar}", "/applicant/{language:en|ar}/"})
    ResponseEntity<Void> page(@PathVariable(required = false) String language, HttpServletRequest request) {
        String tongue = language == null ? PlainPage.reader(request).getLanguage() : language;
        return to(request.getContextPath() + "/applicant/" + tongue + "/file", null);
    }

    /** The form that asks for number and token; who has shown them is led to his file. */
    @GetMapping("/applicant/{language:en|ar}/open")
    ResponseEntity<?> door(@PathVariable String language, @RequestParam(defaultValue = "") String said, HttpServletRequest request) {
        return visits.of(request).isPresent() ? to("file", null)
                : door(HttpStatus.OK, Locale.forLanguageTag(language), Map.of("said", said.equals("ended") ? "Your visit has ended. Please enter number and token again." : "",
                        "left", said.equals("left")), null);
    }

    /** Opens the file: 303 to its page with a cookie; 404 for whatever is wrong, 429 for who is wrong too often. */
    @PostMapping("/applicant/{language:en|ar}/open")
    ResponseEntity<?> open(@PathVariable String language, @RequestParam(defaultValue = "") String number, @RequestParam(defaultValue = "") String token, HttpServletRequest request) {
        String file = TypedNumber.read(number);
        Map<String, Object> typed = Map.of("number", cut(number), "token", cut(token));
        if (!limit.admits(request.getRemoteAddr(), file)) {
            return door(HttpStatus.TOO_MANY_REQUESTS, Locale.forLanguageTag(language), typed, TOO_OFTEN);
        }
        if (!tokens.matches(file, token.strip()) || views.of(file).isEmpty()) {
            limit.failed(request.getRemoteAddr(), file);
            boolean often = limit.tooMany(request.getRemoteAddr());
            return door(often ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.NOT_FOUND, Locale.forLanguageTag(language), typed, often ? TOO_OFTEN : WRONG);
        }
        return to("file", visits.cookie(visits.begin(file), request));
    }

    /** Ends the visit on this device. */
    @PostMapping("/applicant/{language:en|ar}/end")
    ResponseEntity<Void> end(HttpServletRequest request) {
        return to("open?said=left", visits.none(request));
    }

    private ResponseEntity<String> door(HttpStatus status, Locale language, Map<String, Object> typed, String refused) {
        Map<String, Object> fields = new HashMap<>(typed);
        fields.put("refused", refused);
        ResponseEntity<String> page = pages.of(status, language, "door", "open", fields, null);
        return status != HttpStatus.TOO_MANY_REQUESTS ? page
                : ResponseEntity.status(status).headers(page.getHeaders()).header(HttpHeaders.RETRY_AFTER, String.valueOf(DoorLimit.WINDOW.toSeconds())).body(page.getBody());
    }

    static ResponseEntity<Void> to(String address, ResponseCookie cookie) {
        return Pages.headers(ResponseEntity.status(HttpStatus.SEE_OTHER), cookie).location(URI.create(address)).build();
    }

    // what he typed is put before him again, and no more than that
    private static String cut(String typed) {
        return typed.length() > 100 ? typed.substring(0, 100) : typed;
    }
}
