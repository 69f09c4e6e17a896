package dev.assent.portal;

import dev.assent.text.Failures;
import dev.assent.text.PlainPage;
import dev.assent.text.Texts;
import java.nio.charset.StandardCharsets;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** On the applicant's page a failure is a page, too. */
@RestControllerAdvice(basePackageClasses = PageFailures.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageFailures {
    private final Failures failures;

    PageFailures(Failures failures) {
        this.failures = failures;
    }

    @ExceptionHandler
    ResponseEntity<String> failed(Exception failure) throws Exception {
        ProblemDetail said = failures.of(failure);
        return ResponseEntity.status(said.getStatus()).header(HttpHeaders.CACHE_CONTROL, "no-store").contentType(new MediaType("text", "html", StandardCharsets.UTF_8))
                .body(PlainPage.of(Texts.locale(), said.getTitle(), said.getDetail(), 0));
    }
}
