package dev.assent.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import org.camunda.bpm.webapp.impl.security.auth.Authentication;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets pages inside Tasklist and Cockpit use our API with the login they already have. */
class WebappSessionFilter extends OncePerRequestFilter {
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
    private final People people;
    private final Problems problems;

    WebappSessionFilter(People people, Problems problems) {
        this.people = people;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        // the engine's own API has the webapps' twin under /camunda/api/engine, so a session opens only ours
        return !request.getServletPath().startsWith("/api/") || request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        String id = session == null ? null : loggedIn(session);
        if (id != null && people.find(id) != null) {
            if (!READS.contains(request.getMethod()) && !carriesToken(request, session)) {
                problems.answer(request, response, HttpStatus.FORBIDDEN, "Not allowed",
                        "The header X-XSRF-TOKEN is missing or out of date. Reload the page and try again.");
                return;
            }
            SecurityContextHolder.getContext().setAuthentication(people.authenticated(id));
        }
        chain.doFilter(request, response);
    }

    private static String loggedIn(HttpSession session) {
        Authentications all = AuthenticationUtil.getAuthsFromSession(session);
        Authentication own = all == null ? null : all.getAuthenticationForProcessEngine("default");
        return own == null ? null : own.getIdentityId();
    }

    private static boolean carriesToken(HttpServletRequest request, HttpSession session) {
        Object expected = session.getAttribute(CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME);
        String sent = request.getHeader(CsrfConstants.CSRF_TOKEN_HEADER_NAME);
        return expected instanceof String token && sent != null && MessageDigest.isEqual(
                token.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }
}
