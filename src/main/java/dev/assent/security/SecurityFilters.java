package dev.assent.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/** Holds the filters; they are no beans themselves, because Spring Boot would put every filter bean before every address. */
@Component
class SecurityFilters {
    private final Problems problems;
    private final LoginLimitFilter loginLimit;
    private final WebappSessionFilter webappSession;
    private final EngineAuthenticationFilter engineAuthentication;
    private final QueryExpressionFilter queryExpressions;

    SecurityFilters(Problems problems, People people, IdentityService identity, ObjectMapper json) {
        this.problems = problems;
        loginLimit = new LoginLimitFilter(problems);
        webappSession = new WebappSessionFilter(people, problems);
        engineAuthentication = new EngineAuthenticationFilter(identity);
        queryExpressions = new QueryExpressionFilter(json, problems);
    }

    Problems problems() {
        return problems;
    }

    LoginLimitFilter loginLimit() {
        return loginLimit;
    }

    OtherSitesFilter otherSites() {
        return new OtherSitesFilter(problems);
    }

    WebappSessionFilter webappSession() {
        return webappSession;
    }

    EngineAuthenticationFilter engineAuthentication() {
        return engineAuthentication;
    }

    QueryExpressionFilter queryExpressions() {
        return queryExpressions;
    }
}
