package dev.assent.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@RunningApplication
class HttpsTest {
    @Autowired
    private Filter springSecurityFilterChain;

    @ParameterizedTest
    @ValueSource(strings = {"/api/probe", "/camunda/app/tasklist/default/", "/actuator/health"})
    void browsersAreToldToStayWithHttps(String path) throws Exception {
        assertThat(answer(path, true).getHeader("Strict-Transport-Security")).contains("max-age=31536000");
        assertThat(answer(path, false).getHeader("Strict-Transport-Security")).isNull();
    }

    private MockHttpServletResponse answer(String path, boolean secure) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setServletPath(path);
        request.setSecure(secure);
        MockHttpServletResponse response = new MockHttpServletResponse();
        springSecurityFilterChain.doFilter(request, response, new MockFilterChain());
        return response;
    }

    @ParameterizedTest
    @ValueSource(strings = {"assent.https=true", "server.ssl.enabled=true"})
    void cookiesTravelByHttpsOnly(String setting) {
        new ApplicationContextRunner().withInitializer(new ConfigDataApplicationContextInitializer())
                .withPropertyValues(setting).run(context -> assertThat(new String[] {
                    "server.servlet.session.cookie.secure", "camunda.bpm.webapp.session-cookie.enable-secure-cookie",
                    "camunda.bpm.webapp.csrf.enable-secure-cookie"})
                    .allMatch(cookie -> "true".equals(context.getEnvironment().getProperty(cookie))));
    }

    @Test
    void withoutHttpsTheyStillWorkOnALaptop() {
        new ApplicationContextRunner().withInitializer(new ConfigDataApplicationContextInitializer()).run(context ->
                assertThat(context.getEnvironment().getProperty("server.servlet.session.cookie.secure")).isEqualTo("false"));
    }
}
