package dev.assent.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assent.text.TextsOfThisBuild;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class OutageFilterTest {
    private static final NodeSettings SETTINGS = new NodeSettings(Duration.ofMillis(500), Duration.ofSeconds(2), Duration.ofSeconds(30),
            Duration.ofSeconds(5), Duration.ofSeconds(45));
    private final MachineTime time = new MachineTime();
    private final Node node = new Node(SETTINGS, time);
    private boolean answersWhenAsked = true;
    private final OutageFilter filter = new OutageFilter(node, () -> answersWhenAsked, new Outages(node),
            new OutageAnswer(TextsOfThisBuild.texts(), new ObjectMapper()));

    @BeforeEach
    void theDatabaseAnswers() {
        node.heard(new Reading(time.now(), time.ticks(), Duration.ZERO, time.now(), null));
    }

    private MockHttpServletResponse answer(String path, String language, FilterChain chain) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest(path.startsWith("/camunda/app") ? "GET" : "POST", path);
        request.addPreferredLocale(Locale.forLanguageTag(language));
        if (path.startsWith("/camunda/app")) {
            request.addHeader("Accept", "text/html,*/*");
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(request, response, chain);
        return response;
    }

    private static void says(MockHttpServletResponse answer, String sentence) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("10");
        JsonNode problem = new ObjectMapper().readTree(answer.getContentAsByteArray());
        assertThat(problem.at("/detail").asText()).startsWith(sentence).isEqualTo(problem.at("/message").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/files", "/engine-rest/task/1/submit-form", "/camunda/api/engine/engine/default/task/1/complete",
        "/camunda/api/admin/auth/user/default/login/tasklist"})
    @DisplayName("While the database is away every way in answers 503 with a sentence in the reader's language, and asks nobody")
    void silent(String path) throws Exception {
        node.heardNothing();
        FilterChain never = (request, response) -> {
            throw new AssertionError("asked");
        };
        says(answer(path, "en", never), "The database does not answer at the moment. Nothing was stored");
        says(answer(path, "ar", never), "قاعدة البيانات لا تستجيب");
    }

    @Test
    @DisplayName("Who opens a page gets one that loads itself again; the files of the webapps and health come without the database")
    void page() throws Exception {
        node.heardNothing();
        MockHttpServletResponse page = answer("/camunda/app/tasklist/default/", "ar", (request, response) -> {
        });
        assertThat(page.getStatus()).isEqualTo(503);
        assertThat(page.getContentAsString()).contains("dir=\"rtl\"", "http-equiv=\"refresh\"");
        FilterChain served = (request, response) -> ((HttpServletResponse) response).setStatus(204);
        assertThat(answer("/camunda/app/tasklist/scripts/app.js", "en", served).getStatus()).isEqualTo(204);
        assertThat(answer("/actuator/health", "en", served).getStatus()).isEqualTo(204);
    }

    @Test
    @DisplayName("A fault that the database caused while the request was under way is a 503; a fault of ours stays one")
    void underWay() throws Exception {
        FilterChain fault = (request, response) -> {
            ((HttpServletResponse) response).setStatus(500);
            response.getWriter().write("select * from secret");
        };
        assertThat(answer("/api/files", "en", fault).getStatus()).isEqualTo(500);
        answersWhenAsked = false;
        says(answer("/api/files", "en", fault), "The database failed while your request was under way.");
        says(answer("/api/files", "en", (request, response) -> ((HttpServletResponse) response).sendError(500)), "The database failed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "57P01", "53100", "25006", "58030"})
    @DisplayName("A disk that is full, a database that was ended or takes nothing: a 503, also where it answers again when asked")
    void thrown(String state) throws Exception {
        says(answer("/api/files", "en", (request, response) -> {
            throw new ServletException(new IllegalStateException(new SQLException("no", state)));
        }), "The database failed while your request was under way.");
    }

    @Test
    @DisplayName("Who goes on with a connection that was given up is told of the outage, also where the database answers again")
    void givenUp() throws Exception {
        says(answer("/api/files", "en", (request, response) -> {
            throw new IllegalStateException(new SQLException("Connection is closed"));
        }), "The database failed while your request was under way.");
    }

    @Test
    @DisplayName("A database without room is away for everybody at once, not only when the next look asks for room")
    void noRoom() throws Exception {
        answer("/api/files", "en", (request, response) -> {
            throw new IllegalStateException(new SQLException("no space left", "53100"));
        });
        assertThat(node.answers()).isFalse();
    }

    @Test
    @DisplayName("Where the last look failed nobody waits for another one")
    void noSecondLook() throws Exception {
        OutageFilter known = new OutageFilter(node, () -> {
            throw new AssertionError("looked again");
        }, new Outages(node), new OutageAnswer(TextsOfThisBuild.texts(), new ObjectMapper()));
        MockHttpServletResponse response = new MockHttpServletResponse();
        known.doFilter(new MockHttpServletRequest("GET", "/engine-rest/task"), response, (asked, answered) -> {
            node.heardNothing();
            ((HttpServletResponse) answered).setStatus(500);
        });
        says(response, "The database failed while your request was under way.");
    }

    @Test
    @DisplayName("Too many at once is said to be that; a fault of a statement is no outage")
    void busy() throws Exception {
        says(answer("/api/files", "en", (request, response) -> {
            throw new IllegalStateException(new SQLTransientConnectionException("timed out"));
        }), "Assent is too busy at the moment.");
        assertThatThrownBy(() -> answer("/api/files", "en", (request, response) -> {
            throw new IllegalStateException(new SQLException("duplicate key", "23505"));
        })).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("A step refused because of the clock is a 503 with the reason, whatever a layer in between made of it")
    void clock() throws Exception {
        says(answer("/engine-rest/task/1/submit-form", "en", (request, response) -> {
            request.setAttribute(Unavailable.REASON, Unavailable.Reason.of(ClockFault.AHEAD, 1209600L));
            ((HttpServletResponse) response).setStatus(400);
        }), "The clock of this server is 1209600 seconds ahead of the database's");
    }
}
