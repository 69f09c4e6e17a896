package dev.assent.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells whoever guesses, at the API as well as inside Camunda's webapps, when his next password is looked at; {@link PasswordGate} counts. */
class LoginLimitFilter extends OncePerRequestFilter {
    private final Problems problems;

    LoginLimitFilter(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (TooManyAttempts refused) {
            answer(request, response);
            return;
        }
        // the engine's REST API has made an answer of its own of it
        if (!response.isCommitted()) {
            answer(request, response);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object seconds = request.getAttribute(TooManyAttempts.SECONDS);
        if (seconds != null) {
            response.resetBuffer();
            response.setHeader(HttpHeaders.RETRY_AFTER, seconds.toString());
            problems.answer(request, response, HttpStatus.TOO_MANY_REQUESTS, "Too many failed logins",
                    "Too many logins failed under this name or from your address. Try again in {0} seconds.", seconds);
        }
    }
}
