package dev.assent.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the engine who asks, for this request only: without it the engine checks no right at all. */
class EngineAuthenticationFilter extends OncePerRequestFilter {
    private final IdentityService identity;

    EngineAuthenticationFilter(IdentityService identity) {
        this.identity = identity;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        boolean known = person != null && person.isAuthenticated() && !(person instanceof AnonymousAuthenticationToken);
        try {
            if (known) {
                List<String> groups = person.getAuthorities().stream().map(GrantedAuthority::getAuthority).toList();
                identity.setAuthentication(person.getName(), groups, List.of());
            }
            chain.doFilter(request, response);
        } finally {
            // threads are reused; a forgotten login would act for the next caller
            identity.clearAuthentication();
        }
    }
}
