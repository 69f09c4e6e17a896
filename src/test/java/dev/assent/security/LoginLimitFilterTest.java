package dev.assent.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assent.text.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LoginLimitFilterTest {
    private final AtomicInteger attempts = new AtomicInteger();
    private String body;
    private final LoginLimitFilter filter = new LoginLimitFilter(
            new LoginLimit(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)), new Problems(new ObjectMapper(), texts()));

    private static Texts texts() {
        try (var context = new AnnotationConfigApplicationContext()) {
            context.registerBean(ObjectMapper.class);
            var scanner = new ClassPathBeanDefinitionScanner(context, false);
            scanner.addIncludeFilter(new RegexPatternTypeFilter(Pattern.compile(".*\\.(Texts|Dictionaries)")));
            scanner.scan("dev.assent.text");
            context.refresh();
            return context.getBean(Texts.class);
        }
    }

    private MockHttpServletResponse attempt(String path, String name, int status) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", path);
        request.addHeader("Accept-Language", "ar");
        if (path.startsWith("/camunda")) {
            request.setContent(("username=" + name + "&password=y").getBytes());
        } else {
            request.addHeader("Authorization", Caller.login(name, "y"));
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(request, response, (passed, answer) -> {
            attempts.incrementAndGet();
            body = new String(passed.getInputStream().readAllBytes());
            ((MockHttpServletResponse) answer).setStatus(status);
        });
        return response;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/probe", "/engine-rest/task", "/camunda/api/admin/auth/user/default/login/tasklist"})
    @DisplayName("Guessing at a name is stopped with a word when to try again; another name behind the same address is checked")
    void guessingIsStopped(String path) throws Exception {
        for (int time = 0; time < LoginLimit.OF_A_NAME; time++) {
            assertThat(attempt(path, "lena", 401).getStatus()).isEqualTo(401);
        }
        MockHttpServletResponse stopped = attempt(path, "lena", 200);
        assertThat(stopped.getStatus()).isEqualTo(429);
        assertThat(stopped.getHeader("Retry-After")).isEqualTo("2");
        assertThat(stopped.getContentAsString(java.nio.charset.StandardCharsets.UTF_8)).contains("محاولات دخول فاشلة كثيرة");
        assertThat(attempts).hasValue(LoginLimit.OF_A_NAME);
        assertThat(attempt(path, "luis", 200).getStatus()).isEqualTo(200);
    }

    @Test
    @DisplayName("The login page gets its form as it was sent")
    void theFormIsHandedOn() throws Exception {
        attempt("/camunda/api/admin/auth/user/default/login/tasklist", "lena", 200);
        assertThat(body).isEqualTo("username=lena&password=y");
    }

    @Test
    @DisplayName("The token of a receipt is no password: applicants wait for nobody's failed logins, and a wrong token makes nobody wait")
    void aTokenIsNoPassword() throws Exception {
        for (int time = 0; time <= LoginLimit.OF_AN_ADDRESS; time++) {
            attempt("/api/probe", "guess" + time, 401);
        }
        MockHttpServletResponse second = new MockHttpServletResponse();
        // two of the same moment, behind the same address
        filter.doFilter(withToken(), new MockHttpServletResponse(), (first, answer) ->
                filter.doFilter(withToken(), second, (passed, answered) -> attempts.set(-1)));
        assertThat(attempts).hasValue(-1);
        assertThat(second.getStatus()).isEqualTo(200);
    }

    private static MockHttpServletRequest withToken() {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/files/EXP-2026-000001/items");
        request.addHeader("Authorization", "Bearer of-the-receipt");
        return request;
    }

    @Test
    void successesDoNotCount() throws Exception {
        for (int time = 0; time <= LoginLimit.OF_AN_ADDRESS; time++) {
            assertThat(attempt("/api/probe", "lena", 200).getStatus()).isEqualTo(200);
        }
    }
}
