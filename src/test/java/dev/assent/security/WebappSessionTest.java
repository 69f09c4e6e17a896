package dev.assent.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RunningApplication
class WebappSessionTest {
    @Autowired
    private Caller caller;
    private String before;
    private String cookies;
    private String token;

    @BeforeEach
    void logInAtTasklist() {
        String user = caller.person("sessionUser", "intake");
        keep(caller.get(null, "/camunda/app/welcome/default/"));
        before = cookies;
        var login = caller.call("POST", null, "/camunda/api/admin/auth/user/default/login/tasklist",
                "username=" + user + "&password=" + Caller.PASSWORD, "Content-Type", "application/x-www-form-urlencoded",
                "Cookie", cookies, "X-XSRF-TOKEN", token);
        assertThat(login.statusCode()).isEqualTo(200);
        keep(login);
        // the token is renewed with the session
        keep(caller.get(null, "/camunda/app/tasklist/default/", "Cookie", cookies));
    }

    private void keep(HttpResponse<String> answer) {
        List<String> set = answer.headers().allValues("Set-Cookie");
        set.stream().filter(cookie -> cookie.startsWith("JSESSIONID")).findFirst()
                .ifPresent(cookie -> cookies = cookie.split(";")[0]);
        answer.headers().firstValue("X-XSRF-TOKEN").ifPresent(renewed -> token = renewed);
    }

    @Test
    void tasklistsLoginOpensOurApiForReading() {
        assertThat(caller.get(null, "/api/probe", "Cookie", cookies).body()).isEqualTo("sessionUser of [intake]");
    }

    /** A page asks for several things at once; an answer that renews the session logs the others out. */
    @Test
    void ourAnswersLeaveTheSessionAsItIs() {
        var first = caller.get(null, "/api/probe", "Cookie", cookies);
        assertThat(first.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(caller.get(null, "/api/probe", "Cookie", cookies).statusCode()).isEqualTo(200);
    }

    /** Session fixation: who planted a session before the login has nothing after it. */
    @Test
    void theLoginMakesANewSession() {
        assertThat(cookies).isNotEqualTo(before);
        assertThat(caller.get(null, "/api/probe", "Cookie", before).statusCode()).isEqualTo(401);
    }

    @Test
    void writingNeedsTheSessionsToken() {
        assertThat(caller.call("POST", null, "/api/probe", "", "Cookie", cookies).statusCode()).isEqualTo(403);
        var wrong = caller.call("POST", null, "/api/probe", "", "Cookie", cookies, "X-XSRF-TOKEN", "0".repeat(32));
        assertThat(wrong.statusCode()).isEqualTo(403);
        assertThat(wrong.body()).contains("X-XSRF-TOKEN");
        var right = caller.call("POST", null, "/api/probe", "", "Cookie", cookies, "X-XSRF-TOKEN", token);
        assertThat(right.body()).isEqualTo("sessionUser of [intake]");
    }

    @Test
    void theEnginesApiDoesNotTakeTheSession() {
        assertThat(caller.get(null, "/engine-rest/task", "Cookie", cookies).statusCode()).isEqualTo(401);
    }

    @Test
    void theCookieIsHiddenFromScriptsAndFromOtherSites() {
        var cookie = caller.get(null, "/camunda/app/welcome/default/").headers().allValues("Set-Cookie").stream()
                .filter(set -> set.startsWith("JSESSIONID")).findFirst().orElseThrow();
        assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax").doesNotContain("Secure");
    }

    @Test
    void expressionsInQueriesAreRefusedInTheWebappsToo() {
        var answer = caller.call("POST", null, "/camunda/api/engine/engine/default/task",
                "{\"orQueries\":[{\"assigneeExpression\":\"${tripwire.touch()}\"}]}", "Content-Type", "application/json",
                "Cookie", cookies, "X-XSRF-TOKEN", token);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("assigneeExpression");
        var harmless = caller.call("POST", null, "/camunda/api/engine/engine/default/task", "{\"orQueries\":[{}]}",
                "Content-Type", "application/json", "Cookie", cookies, "X-XSRF-TOKEN", token);
        assertThat(harmless.statusCode()).isEqualTo(200);
    }
}
