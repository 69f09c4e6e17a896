package dev.assent.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Makes whoever guesses wait, at the API as well as at Camunda's login page. */
class LoginLimitFilter extends OncePerRequestFilter {
    private static final int LONGEST_FORM = 10_000;
    private final LoginLimit limit;
    private final Problems problems;

    LoginLimitFilter(LoginLimit limit, Problems problems) {
        this.limit = limit;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        // Camunda's webapps ask for no header, so that one is no attempt there; the token of a receipt is no password, and long enough not to be guessed
        return !isPage(request) && (!carriesPassword(request) || request.getRequestURI().startsWith("/camunda/"));
    }

    private static boolean carriesPassword(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.strip().regionMatches(true, 0, "Basic", 0, "Basic".length());
    }

    private static boolean isPage(HttpServletRequest request) {
        return request.getRequestURI().contains("/api/admin/auth/user/") && request.getMethod().equals("POST");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] form = isPage(request) ? request.getInputStream().readNBytes(LONGEST_FORM) : null;
        String name = form == null ? LoginName.ofHeader(request) : LoginName.ofForm(form);
        String address = request.getRemoteAddr();
        Duration wait = limit.wait(address, name);
        if (!wait.isZero() || !limit.begin(address, name)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1));
            problems.answer(request, response, HttpStatus.TOO_MANY_REQUESTS, "Too many failed logins",
                    "Too many logins failed under this name or from your address. Try again in {0} seconds.", wait.toSeconds() + 1);
            return;
        }
        try {
            chain.doFilter(form == null ? request : new RereadRequest(request, form), response);
        } finally {
            limit.end(address);
        }
        judge(address, name, response.getStatus());
    }

    private void judge(String address, String name, int status) {
        if (status == HttpStatus.UNAUTHORIZED.value()) {
            limit.failed(address, name);
        } else if (!name.isEmpty() && status < HttpStatus.BAD_REQUEST.value()) {
            limit.succeeded(address, name);
        }
    }
}
