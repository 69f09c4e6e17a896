package dev.assent.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assent.office.Office;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ProcedureTest
class ReadingsTest extends ProcedureFixture {
    private JsonNode readings(String person, String file) {
        return api.get(api.login(person), "/api/files/" + file + "/dossier").json().path("readings");
    }

    @Test
    @DisplayName("Who looked at a file, its papers and its bundle is kept by day, with how often; the auditor and the head of the lead read it, and nobody else")
    void kept() {
        String file = desk.consulted(Office.sample("G02"));
        String paper = api.upload(api.login("lena"), file, "a.txt", "EUC", "A certificate".getBytes(StandardCharsets.UTF_8)).at("/id");
        api.get(api.login("fatima"), "/api/files/" + file + "/dossier");
        api.get(api.login("fatima"), "/api/files/" + file + "/dossier");
        api.get(api.login("fatima"), "/api/files/" + file + "/documents/" + paper);
        api.get(api.login("lena"), "/api/files/" + file + "/bundle");
        office.itIs("2026-11-24T09:00:00Z");
        api.get(api.login("fatima"), "/api/files/" + file + "/dossier");

        assertThat(readings("aura", file)).extracting(row -> row.at("/person").asText() + " " + row.at("/kind").asText() + " " + row.at("/day").asText() + " "
                + row.at("/times").asInt()).containsExactlyInAnyOrder("fatima DOSSIER 2026-11-23 2", "fatima PAPER 2026-11-23 1", "lena BUNDLE 2026-11-23 1",
                        "fatima DOSSIER 2026-11-24 1", "aura DOSSIER 2026-11-24 1");
        assertThat(readings("helena", file)).isNotEmpty();
        for (String other : new String[] {"lena", "manuel", "fatima", "farida", "clara"}) {
            assertThat(readings(other, file).isMissingNode()).as(other).isTrue();
        }
    }

    @Test
    @DisplayName("Who may not know of the file leaves no trace at it, and what happens next is told without one")
    void noTrace() {
        String file = desk.consulted(Office.sample("G02"));
        assertThat(api.get(api.login("carl"), "/api/files/" + file + "/dossier").status()).isEqualTo(404);
        assertThat(api.get(api.login("carl"), "/api/files/" + file + "/waiting").status()).isEqualTo(404);
        assertThat(api.get(api.login("lena"), "/api/files/" + file + "/waiting").status()).isEqualTo(200);
        assertThat(jdbc.sql("select count(*) from register.reading where file_number = ?").param(file).query(Integer.class).single()).isZero();
    }
}
