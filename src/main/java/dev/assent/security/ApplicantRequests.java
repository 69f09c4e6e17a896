package dev.assent.security;

import static java.util.Map.entry;
import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Requests of applicants, who carry the token of their own file instead of a login; these addresses check it themselves. */
class ApplicantRequests implements RequestMatcher {
    private static final String BEARER = "Bearer ";
    private static final List<HttpMethod> POST = List.of(HttpMethod.POST);
    private static final List<HttpMethod> GET = List.of(HttpMethod.GET);
    private static final Map<String, List<HttpMethod>> OPEN = Map.ofEntries(entry("/api/files/{number}", GET), entry("/api/files/{number}/letters", GET), entry("/api/files/{number}/letters/{id}", GET),
            entry("/api/licenses/{license}/uses", POST), entry("/api/licenses/{license}/deliveries", POST),
            entry("/api/files/{number}/items", POST), entry("/api/files/{number}/answers", POST), entry("/api/files/{number}/documents", POST),
            entry("/api/files/{number}/withdrawal", POST), entry("/api/files/{number}/amendment", POST), entry("/api/files/{number}/actions", GET),
            entry("/api/files/{number}/actions/{process}", List.of(HttpMethod.GET, HttpMethod.POST)));

    @Override
    public boolean matches(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length()) && OPEN.entrySet().stream()
                .anyMatch(address -> address.getValue().stream()
                        .anyMatch(method -> withDefaults().matcher(method, address.getKey()).matches(request)));
    }

    static boolean opens(String method, String path) {
        return OPEN.getOrDefault(path, List.of()).contains(HttpMethod.valueOf(method));
    }
}
