package dev.assent.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/** Holds the filters; they are no beans themselves, because Spring Boot would put every filter bean before every address. */
@Component
class SecurityFilters {
    private final Problems problems;
    private final EngineLogin engineLogin;
    private final LoginLimitFilter loginLimit;
    private final WebappSessionFilter webappSession;
    private final EngineAuthenticationFilter engineAuthentication;
    private final QueryExpressionFilter queryExpressions;

    SecurityFilters(Problems problems, EngineLogin engineLogin, People people, IdentityService identity, Clock clock,
            ObjectMapper json) {
        this.problems = problems;
        this.engineLogin = engineLogin;
        loginLimit = new LoginLimitFilter(new LoginLimit(clock), problems);
        webappSession = new WebappSessionFilter(people, problems);
        engineAuthentication = new EngineAuthenticationFilter(identity);
        queryExpressions = new QueryExpressionFilter(json, problems);
    }

    Problems problems() {
        return problems;
    }

    EngineLogin engineLogin() {
        return engineLogin;
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
