package dev.assent.letter.check;

import dev.assent.text.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** The public page behind the code in a license: one word in two languages, without script, style, cookie or login. */
@RestController
class CheckController {
    private final Standings standings;
    private final CheckLimit limit;
    private final Texts texts;

    CheckController(Standings standings, CheckLimit limit, Texts texts) {
        this.standings = standings;
        this.limit = limit;
        this.texts = texts;
    }

    /** Valid, suspended, not valid or unknown: always the same page, and 200, whether the code is known or not; 429 for who asks too often. */
    @GetMapping("/check/{code}")
    ResponseEntity<String> check(@PathVariable String code, HttpServletRequest request) {
        if (!limit.admits(request.getRemoteAddr())) {
            return page(HttpStatus.TOO_MANY_REQUESTS, "Too many checks; try again in a minute.");
        }
        return page(HttpStatus.OK, standings.of(code.strip().toUpperCase(Locale.ROOT)).word());
    }

    private ResponseEntity<String> page(HttpStatus status, String said) {
        var answer = ResponseEntity.status(status).contentType(new MediaType("text", "html", java.nio.charset.StandardCharsets.UTF_8))
                .header(HttpHeaders.CACHE_CONTROL, "no-store").header("X-Robots-Tag", "noindex, nofollow").header("X-Content-Type-Options", "nosniff");
        if (status == HttpStatus.TOO_MANY_REQUESTS) {
            answer.header(HttpHeaders.RETRY_AFTER, String.valueOf(CheckLimit.WINDOW.toSeconds()));
        }
        return answer.body("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>" + said(said, "en")
                + "</title></head><body><main><h1>" + said(said, "en") + "</h1><p lang=\"ar\" dir=\"rtl\"><strong>" + said(said, "ar") + "</strong></p></main></body></html>");
    }

    private String said(String sentence, String language) {
        return HtmlUtils.htmlEscape(texts.say(Locale.forLanguageTag(language), sentence), "UTF-8");
    }
}
