package dev.assent.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses writes that another site's page makes a browser send. A browser repeats a Basic login by itself, and a deployment
 * is an ordinary form upload, so without this a foreign page could deploy a model in a designer's name.
 */
class OtherSitesFilter extends OncePerRequestFilter {
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN = Set.of("same-origin", "none");
    private final Problems problems;

    OtherSitesFilter(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String site = request.getHeader("Sec-Fetch-Site");
        // programs do not send the header; every current browser does
        if (site == null || OWN.contains(site) || READS.contains(request.getMethod())) {
            chain.doFilter(request, response);
        } else {
            problems.answer(request, response, HttpStatus.FORBIDDEN, "Not allowed",
                    "Another site's page may not change anything here.");
        }
    }
}
