package dev.assent.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RunningApplication
class LoginTest {
    @Autowired
    private Caller caller;
    @Autowired
    private IdentityService identity;

    @Test
    void nobodyGetsInWithoutLogin() {
        for (String path : new String[] {"/api/probe", "/api/openapi", "/engine-rest/user", "/engine-rest/task",
                "/engine-rest/engine/default/user", "/actuator/metrics", "/closed/probe"}) {
            var answer = caller.get(null, path);
            assertThat(answer.statusCode()).as(path).isEqualTo(401);
            assertThat(answer.headers().firstValue("Content-Type")).as(path).hasValue("application/problem+json");
            assertThat(answer.body()).contains("\"status\":401", "\"title\":\"Login required\"");
        }
    }

    @Test
    void refusalsAreSaidInTheReadersLanguage() {
        assertThat(caller.get(null, "/api/probe", "Accept-Language", "ar").body()).contains("تسجيل الدخول مطلوب");
    }

    @Test
    void wrongPasswordIsRefusedAndCountedByTheEngine() {
        String user = caller.person("loginGuessed");
        var wrong = caller.get(null, "/api/probe", "Authorization", Caller.login(user, "wrong"));
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.body()).contains("User name or password is wrong");
        var counted = (UserEntity) identity.createUserQuery().userId(user).singleResult();
        assertThat(counted.getAttempts()).isEqualTo(1);
        // the engine now makes the account wait, so even the right password is refused for three seconds
        assertThat(caller.get(user, "/api/probe").statusCode()).isEqualTo(401);
    }

    @Test
    @DisplayName("Who is logged in does not guess the passwords of others, or his own at a desk that he found open, without end")
    void guessingAtOtherAddresses() {
        String guesser = caller.person("loginGuesser");
        String guess = "{\"username\":\"loginGuesser\",\"password\":\"wrong\"}";
        for (int time = 0; time < LoginLimit.OF_A_NAME; time++) {
            assertThat(caller.post(guesser, "/engine-rest/identity/verify", guess).statusCode()).isEqualTo(200);
        }
        var stopped = caller.post(guesser, "/engine-rest/identity/verify", guess);
        assertThat(stopped.statusCode()).as(stopped.body()).isEqualTo(429);
        assertThat(stopped.headers().firstValue("Retry-After")).isPresent();
        assertThat(stopped.body()).contains("Too many logins failed under this name");
        String other = caller.person("loginChanger");
        String change = "{\"password\":\"Another-horse-8-battery\",\"authenticatedUserPassword\":\"wrong\"}";
        for (int time = 0; time < LoginLimit.OF_A_NAME; time++) {
            assertThat(caller.call("PUT", other, "/engine-rest/user/" + other + "/credentials", change, "Content-Type", "application/json").statusCode()).isEqualTo(400);
        }
        assertThat(caller.call("PUT", other, "/engine-rest/user/" + other + "/credentials", change, "Content-Type", "application/json").statusCode()).isEqualTo(429);
    }

    @Test
    @DisplayName("What the server refuses before any address of ours is reached is answered in our words, as a problem or as a page, and names no server")
    void beforeAnyAddress() throws Exception {
        for (String line : new String[] {"GET /api/files/EXP%2f1 HTTP/1.1", "GET /camunda/app/%2f HTTP/1.1", "GET /api/%00 HTTP/1.1", "GET /api/a|b HTTP/1.1", "GET /% HTTP/1.1",
            "GET /api/files;x=1 HTTP/1.1", "GET /engine-rest/%2e%2e/%5c HTTP/1.1"}) {
            String problem = caller.raw(line, "Accept: application/json\r\nAccept-Language: ar\r\n");
            assertThat(problem).as(line).containsPattern("HTTP/1.1 4\\d\\d").contains("application/problem+json")
                    // of a line that is no request no header is read
                    .containsPattern(line.contains("|") ? "cannot be understood" : "\\p{InArabic}").doesNotContain("Tomcat", "Apache", "Exception", "<html");
            String page = caller.raw(line, "Accept: text/html\r\nAccept-Language: en\r\n");
            assertThat(page).as(line).containsPattern("HTTP/1.1 4\\d\\d").doesNotContain("Tomcat", "Apache", "Exception");
        }
        assertThat(caller.raw("GET /api/files/EXP%2f1 HTTP/1.1", "Accept: text/html\r\nAccept-Language: ar\r\n")).contains("dir=\"rtl\"", "تعذر فهم الطلب المرسل");
    }

    @Test
    void theEngineKnowsWhoAsksAndForgetsAfterwards() {
        String user = caller.person("loginKnown", "managers");
        assertThat(caller.get(user, "/api/probe").body()).isEqualTo("loginKnown of [managers]");
        for (int everyThreadOnce = 0; everyThreadOnce < 20; everyThreadOnce++) {
            assertThat(caller.get(null, "/api/files/probe", "Authorization", "Bearer of-a-file").body()).isEqualTo("nobody");
        }
    }

    @Test
    void noSessionIsMadeForPrograms() {
        assertThat(caller.get(caller.person("loginKnown", "managers"), "/api/probe").headers().map())
                .doesNotContainKey("set-cookie");
    }

    @Test
    void whatIsNotOpenedIsClosedEvenToAdministrators() {
        assertThat(caller.get("admin", "/closed/probe").statusCode()).isEqualTo(403);
        assertThat(caller.get("admin", "/h2-console").statusCode()).isEqualTo(403);
    }

    @Test
    void healthIsOpenWithoutDetailsAndTheRestOfActuatorOnlyToAdministrators() {
        assertThat(caller.get(null, "/actuator/health").body()).isEqualTo("{\"status\":\"UP\",\"groups\":[\"halts\"]}");
        assertThat(caller.get("admin", "/actuator/health").body()).as("administrators see the parts").contains("\"holidays\":{\"status\":\"UP\"");
        assertThat(caller.get(caller.person("loginKnown", "managers"), "/actuator/metrics").statusCode()).isEqualTo(403);
        assertThat(caller.get("admin", "/actuator/metrics").statusCode()).isEqualTo(200);
    }

    @Test
    void theDescriptionOfTheApiIsForPeopleWhoAreLoggedIn() {
        assertThat(caller.get("admin", "/api/openapi").body()).contains("\"openapi\"");
    }

    @Test
    void theDictionaryIsPublicAndKeptByBrowsers() {
        var first = caller.get(null, "/assent/texts/ar.json");
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body()).contains("\"Not allowed\"");
        assertThat(first.headers().firstValue("Cache-Control")).hasValueSatisfying(
                cache -> assertThat(cache).contains("public").doesNotContain("no-store"));
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(caller.get(null, "/assent/texts/ar.json", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(caller.get(null, "/assent/texts/xx.json").statusCode()).isEqualTo(404);
    }

    @Test
    void answersOfTheApiAreNeitherCachedNorFramedNorGuessed() {
        var headers = caller.get("admin", "/api/probe").headers();
        assertThat(headers.firstValue("Content-Security-Policy")).hasValue("default-src 'none'; frame-ancestors 'none'");
        assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
    }

    @Test
    void aPageOfAnotherSiteCannotWriteWithTheBrowsersLogin() {
        assertThat(caller.call("POST", "admin", "/api/probe", "", "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
        assertThat(caller.call("POST", "admin", "/api/probe", "", "Sec-Fetch-Site", "same-origin").statusCode()).isEqualTo(200);
    }
}
