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

/** Makes an address wait after too many failed logins, at the API as well as at Camunda's login page. */
class LoginLimitFilter extends OncePerRequestFilter {
    private final LoginLimit limit;
    private final Problems problems;

    LoginLimitFilter(LoginLimit limit, Problems problems) {
        this.limit = limit;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        boolean page = request.getRequestURI().contains("/api/admin/auth/user/") && request.getMethod().equals("POST");
        return !page && request.getHeader(HttpHeaders.AUTHORIZATION) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = request.getRemoteAddr();
        Duration wait = limit.wait(address);
        if (!wait.isZero()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1));
            problems.answer(request, response, HttpStatus.TOO_MANY_REQUESTS, "Too many failed logins",
                    "Too many failed logins came from your address. Try again in {0} minutes.", wait.toMinutes() + 1);
            return;
        }
        chain.doFilter(request, response);
        if (response.getStatus() == HttpStatus.UNAUTHORIZED.value()) {
            limit.failed(address);
        }
    }
}
