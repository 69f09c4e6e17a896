package dev.assent.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assent.text.Texts;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.cmd.CheckPassword;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class LoginLimitFilterTest {
    private final AtomicInteger checks = new AtomicInteger();
    private final LoginLimitFilter filter = new LoginLimitFilter(new Problems(new ObjectMapper(), texts()));
    private final PasswordGate gate = new PasswordGate(new LoginLimit(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)));
    private boolean right;

    LoginLimitFilterTest() {
        gate.setNext(new CommandInterceptor() {
            @Override
            @SuppressWarnings("unchecked")
            public <T> T execute(Command<T> command) {
                checks.incrementAndGet();
                return (T) Boolean.valueOf(right);
            }
        });
    }

    @AfterEach
    void noRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

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

    /** @param answers what the address makes of a refusal: lets it pass, as our API does, or has words of its own for it, as the engine's */
    private MockHttpServletResponse attempt(String path, String name, boolean isRight, boolean answers) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", path);
        request.addHeader("Accept-Language", "ar");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        MockHttpServletResponse response = new MockHttpServletResponse();
        right = isRight;
        filter.doFilter(request, response, (passed, answer) -> {
            MockHttpServletResponse said = (MockHttpServletResponse) answer;
            try {
                said.setStatus(gate.execute(new CheckPassword(name, "y")) ? 200 : 401);
            } catch (TooManyAttempts refused) {
                if (!answers) {
                    throw refused;
                }
                said.setStatus(500);
                said.getWriter().write("the engine's own words");
            }
        });
        return response;
    }

    @ParameterizedTest
    @CsvSource({"/api/probe,false", "/engine-rest/task,false", "/engine-rest/identity/verify,true", "/engine-rest/user/lena/credentials,true",
        "/camunda/api/admin/auth/user/default/login/tasklist,true", "/camunda/api/engine/engine/default/identity/verify,true"})
    @DisplayName("Guessing at a name is stopped with a word when to try again, at whatever address; another name behind the same address is checked")
    void guessingIsStopped(String path, boolean answers) throws Exception {
        for (int time = 0; time < LoginLimit.OF_A_NAME; time++) {
            assertThat(attempt(path, "lena", false, answers).getStatus()).isEqualTo(401);
        }
        MockHttpServletResponse stopped = attempt(path, "lena", true, answers);
        assertThat(stopped.getStatus()).isEqualTo(429);
        assertThat(stopped.getHeader("Retry-After")).isEqualTo("2");
        assertThat(stopped.getContentAsString(StandardCharsets.UTF_8)).contains("محاولات دخول فاشلة كثيرة").doesNotContain("the engine's own words");
        assertThat(checks).hasValue(LoginLimit.OF_A_NAME);
        assertThat(attempt(path, "luis", true, answers).getStatus()).isEqualTo(200);
    }

    @Test
    @DisplayName("What shows no password waits for nobody's failed logins: applicants with the token of a receipt, pages")
    void withoutPassword() throws Exception {
        for (int time = 0; time <= LoginLimit.OF_AN_ADDRESS; time++) {
            attempt("/api/probe", "guess" + time, false, false);
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(new MockHttpServletRequest("POST", "/api/files/EXP-2026-000001/items"), response, (passed, answer) -> { });
        assertThat(response.getStatus()).isEqualTo(200);
    }

    @Test
    void successesDoNotCount() throws Exception {
        for (int time = 0; time <= LoginLimit.OF_AN_ADDRESS; time++) {
            assertThat(attempt("/api/probe", "lena", true, false).getStatus()).isEqualTo(200);
        }
    }
}
