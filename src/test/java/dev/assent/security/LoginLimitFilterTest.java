package dev.assent.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assent.text.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LoginLimitFilterTest {
    private final AtomicInteger attempts = new AtomicInteger();
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

    private MockHttpServletResponse attempt(String path, boolean basic, int status) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", path);
        request.addHeader("Accept-Language", "ar");
        if (basic) {
            request.addHeader("Authorization", "Basic eDp5");
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(request, response, (passed, answer) -> {
            attempts.incrementAndGet();
            ((MockHttpServletResponse) answer).setStatus(status);
        });
        return response;
    }

    @ParameterizedTest
    @CsvSource({"/api/probe, true", "/engine-rest/task, true", "/camunda/api/admin/auth/user/default/login/tasklist, false"})
    void guessingIsStoppedWithAWordWhenToTryAgain(String path, boolean basic) throws Exception {
        for (int time = 0; time < LoginLimit.FAILURES; time++) {
            assertThat(attempt(path, basic, 401).getStatus()).isEqualTo(401);
        }
        MockHttpServletResponse stopped = attempt(path, basic, 200);
        assertThat(stopped.getStatus()).isEqualTo(429);
        assertThat(stopped.getHeader("Retry-After")).isEqualTo("601");
        assertThat(stopped.getContentAsString(java.nio.charset.StandardCharsets.UTF_8)).contains("محاولات دخول فاشلة كثيرة");
        assertThat(attempts).hasValue(LoginLimit.FAILURES);
    }

    @Test
    void successesDoNotCount() throws Exception {
        for (int time = 0; time <= LoginLimit.FAILURES; time++) {
            assertThat(attempt("/api/probe", true, 200).getStatus()).isEqualTo(200);
        }
    }
}
