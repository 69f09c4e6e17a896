package dev.assent.security;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import jakarta.servlet.DispatcherType;
import org.camunda.bpm.engine.authorization.Groups;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who may reach which address. What no chain opens is closed. */
@Configuration
class SecurityChains {
    private final SecurityFilters filters;
    private final boolean https;

    SecurityChains(SecurityFilters filters, @Value("${assent.https:false}") boolean https) {
        this.filters = filters;
        this.https = https;
    }

    /** Our API and the engine's: every call proves who makes it. */
    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http) throws Exception {
        common(http, new OrRequestMatcher(path("/api/**"), path("/engine-rest/**"))).authorizeHttpRequests(may -> may
                .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC).permitAll()
                .requestMatchers(new ApplicantRequests()).permitAll()
                .anyRequest().authenticated());
        http.httpBasic(basic -> basic.authenticationEntryPoint(filters.problems()));
        http.addFilterBefore(filters.webappSession(), BasicAuthenticationFilter.class);
        http.addFilterAfter(filters.engineAuthentication(), AuthorizationFilter.class);
        http.addFilterAfter(filters.queryExpressions(), AuthorizationFilter.class);
        return http.build();
    }

    /** Camunda's webapps keep their own login, session, token and headers; only the way to become administrator is shut. */
    @Bean
    @Order(2)
    SecurityFilterChain webapps(HttpSecurity http) throws Exception {
        common(http, path("/camunda/**")).authorizeHttpRequests(may -> may
                .requestMatchers(path("/camunda/api/admin/setup/**"), path("/camunda/app/admin/*/setup/**")).denyAll()
                .anyRequest().permitAll());
        // its pages carry a content policy of their own, and their files may be cached
        http.headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives("frame-ancestors 'none'"))
                .cacheControl(cache -> cache.disable()));
        http.addFilterAfter(filters.queryExpressions(), AuthorizationFilter.class);
        return http.build();
    }

    /** Health for machines, the other figures for administrators, the public dictionary, the check of licenses, the applicant's page, and nothing more. */
    @Bean
    @Order(3)
    SecurityFilterChain rest(HttpSecurity http) throws Exception {
        common(http, AnyRequestMatcher.INSTANCE).authorizeHttpRequests(may -> may
                .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD).permitAll()
                .requestMatchers(path("/actuator/health"), path("/actuator/health/halts")).permitAll()
                .requestMatchers(path("/actuator/metrics/**"), path("/actuator/prometheus")).hasAnyAuthority(Groups.CAMUNDA_ADMIN, "operators")
                .requestMatchers(path("/actuator/**")).hasAuthority(Groups.CAMUNDA_ADMIN)
                .requestMatchers(withDefaults().matcher(HttpMethod.GET, "/assent/texts/*")).permitAll()
                // the library that draws charts
                .requestMatchers(withDefaults().matcher(HttpMethod.GET, "/webjars/echarts/**")).permitAll()
                // whether a license is in force; says one word, limits itself
                .requestMatchers(withDefaults().matcher(HttpMethod.GET, "/check/*")).permitAll()
                // the applicant's page: asks for number and token itself, and its forms carry a token of their visit
                .requestMatchers(path("/applicant"), path("/applicant/**")).permitAll()
                .requestMatchers(withDefaults().matcher(HttpMethod.GET, "/")).permitAll()
                .anyRequest().denyAll());
        http.httpBasic(basic -> basic.authenticationEntryPoint(filters.problems()));
        return http.build();
    }

    private HttpSecurity common(HttpSecurity http, RequestMatcher where) throws Exception {
        http.securityMatcher(where);
        // sessions belong to Camunda's webapps; its filter and ours check the token, so Spring's would be a second one
        http.csrf(csrf -> csrf.disable());
        // Camunda's login makes a fresh session; a new id at every call would log out whoever makes two calls at once
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS)
                .sessionFixation(fixation -> fixation.none()));
        http.requestCache(cache -> cache.disable());
        http.logout(logout -> logout.disable());
        http.exceptionHandling(refused -> refused
                .authenticationEntryPoint(filters.problems()).accessDeniedHandler(filters.problems()));
        http.headers(headers -> headers
                .contentSecurityPolicy(csp -> csp.policyDirectives("default-src 'none'; frame-ancestors 'none'"))
                .frameOptions(frames -> frames.deny())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .httpStrictTransportSecurity(hsts -> hsts
                        .requestMatcher(https ? AnyRequestMatcher.INSTANCE : request -> request.isSecure())));
        http.addFilterBefore(filters.loginLimit(), BasicAuthenticationFilter.class);
        http.addFilterBefore(filters.otherSites(), LoginLimitFilter.class);
        return http;
    }

    private static RequestMatcher path(String pattern) {
        return withDefaults().matcher(pattern);
    }
}
