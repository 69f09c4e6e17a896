package dev.assent.engine.way;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.Answers;
import dev.assent.office.Api;
import dev.assent.office.Office;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The address of Camunda's webapps with their sessions, beside the engine's own. */
@ProcedureTest
class SessionsTest extends ProcedureFixture {
    private static final String SIGNED = "{\"variables\": {\"countersigned\": {\"value\": true}}}";

    @Autowired
    Api outsiders;

    /** A browser in which somebody is logged in. */
    private final class Session {
        private String cookie = "";
        private String token = "";

        Session(String person) {
            keep(outsiders.get(null, "/camunda/app/welcome/default/"));
            keep(send("/camunda/api/admin/auth/user/default/login/tasklist", "username=" + person + "&password=Veldora-2026", "application/x-www-form-urlencoded"));
            keep(outsiders.get(null, "/camunda/app/tasklist/default/", "Cookie", cookie));
        }

        private void keep(Api.Answer answer) {
            assertThat(answer.status()).isEqualTo(200);
            answer.headers().allValues("Set-Cookie").stream().filter(each -> each.startsWith("JSESSIONID")).findFirst().ifPresent(each -> cookie = each.split(";")[0]);
            answer.headers().firstValue("X-XSRF-TOKEN").ifPresent(renewed -> token = renewed);
        }

        private Api.Answer send(String path, String body, String type) {
            return outsiders.call("POST", null, path, body.getBytes(StandardCharsets.UTF_8), "Content-Type", type, "Cookie", cookie, "X-XSRF-TOKEN", token);
        }

        Api.Answer task(String task, String way, String json) {
            return send("/camunda/api/engine/engine/default/task/" + task + "/" + way, json, "application/json");
        }
    }

    @Test
    @DisplayName("Tasklist's own address and a second session of the same person lead past none of it")
    void sessions() {
        String file = desk.toDecide(Office.sample("G01"));
        Session morning = new Session("lena");
        Session noon = new Session("lena");
        String draft = desk.task("lena", file, "Draft decision").getId();
        assertThat(morning.task(draft, "claim", "{\"userId\":\"bela\"}").text()).contains("claimed for oneself only");
        assertThat(morning.task(draft, "claim", "{\"userId\":\"lena\"}").status()).isEqualTo(204);
        office.completes("lena", file, "Draft decision", Answers.grant());
        String task = desk.task("luis", file, "Countersign decision").getId();
        for (Session session : new Session[] {morning, noon}) {
            assertThat(session.task(task, "claim", "{\"userId\":\"lena\"}").text()).contains("You completed");
            assertThat(session.task(task, "claim", "{\"userId\":\"bela\"}").text()).contains("claimed for oneself only");
            assertThat(session.task(task, "submit-form", SIGNED).text()).contains("You completed");
            assertThat(session.task(task, "complete", SIGNED).text()).contains("You completed");
            assertThat(session.task(task, "delegate", "{\"userId\":\"bela\"}").status()).isEqualTo(403);
            assertThat(session.task(task, "assignee", "{\"userId\":\"bela\"}").status()).isEqualTo(403);
        }
        assertThat(office.open(file)).contains("Countersign decision");
        assertThat(new Session("luis").task(task, "submit-form", SIGNED).status()).isEqualTo(204);
    }
}
