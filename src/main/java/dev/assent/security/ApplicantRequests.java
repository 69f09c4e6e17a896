package dev.assent.security;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Requests of applicants, who carry the token of their own file instead of a login; these addresses check it themselves. */
class ApplicantRequests implements RequestMatcher {
    private static final String BEARER = "Bearer ";
    private static final Map<String, HttpMethod> OPEN = Map.of("/api/files/{number}", HttpMethod.GET,
            "/api/files/{number}/items", HttpMethod.POST, "/api/files/{number}/answers", HttpMethod.POST,
            "/api/files/{number}/documents", HttpMethod.POST, "/api/files/{number}/withdrawal", HttpMethod.POST,
            "/api/files/{number}/amendment", HttpMethod.POST);

    @Override
    public boolean matches(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length()) && OPEN.entrySet().stream()
                .anyMatch(address -> withDefaults().matcher(address.getValue(), address.getKey()).matches(request));
    }

    static boolean opens(String method, String path) {
        return OPEN.containsKey(path) && OPEN.get(path).name().equals(method);
    }
}
