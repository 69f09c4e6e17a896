package dev.assent.verification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.Api;
import dev.assent.office.Office;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The register of specimens: those who verify keep and read them, auditors read them, nobody else knows of them. */
@ProcedureTest
class SpecimenApiTest extends ProcedureFixture {
    private static final String SPECIMEN = """
            {"issuingState": "XH", "authority": "Ministry of Defence of XH", "documentType": "EUC", "signatory": "Deputy Minister",
             "validFrom": "2025-01-01", "validTo": "2026-12-31", "description": "Red seal, seven digits"}""";

    @Test
    @DisplayName("An embassy keeps a specimen; other embassies, the desk and auditors read it, by State and type")
    void keptAndRead() {
        String mark = UUID.randomUUID().toString();
        Api.Answer kept = api.post(api.login("henri"), "/api/specimens", SPECIMEN.replace("Red seal", mark));
        assertThat(kept.status()).as(kept.text()).isEqualTo(201);
        assertThat(kept.at("/keptBy")).isEqualTo("henri");
        assertThat(kept.at("/keptAt")).isEqualTo("2026-11-23T09:00:00Z");
        for (String reader : new String[] {"henri", "heidi", "erik", "cora", "conrad", "aura"}) {
            assertThat(api.get(api.login(reader), "/api/specimens?issuingState=XH&documentType=EUC").text()).as(reader).contains(mark);
        }
        assertThat(api.get(api.login("henri"), "/api/specimens?issuingState=XE").text()).doesNotContain(mark);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lena", "fatima", "clara", "manuel", "felix"})
    @DisplayName("Nobody else reads or keeps specimens; whoever knows them can forge")
    void nobodyElse(String person) {
        assertThat(api.get(api.login(person), "/api/specimens").status()).isEqualTo(403);
        assertThat(api.post(api.login(person), "/api/specimens", SPECIMEN).status()).isEqualTo(403);
    }

    @Test
    @DisplayName("Auditors read, but do not keep")
    void auditors() {
        assertThat(api.post(api.login("aura"), "/api/specimens", SPECIMEN).status()).isEqualTo(403);
        assertThat(api.get(null, "/api/specimens").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"XH\"|\"Republic H\"|issuingState|A country is an ISO 3166-1 alpha-2 code of two capital letters.",
        "\"Red seal, seven digits\"|\"\"|description|This field is required.",
        "\"2026-12-31\"|\"2024-12-31\"|validTo|The last day is not before the first."})
    @DisplayName("A specimen that nobody could use is refused by field, in both languages")
    void refused(String old, String changed, String field, String sentence) {
        Api.Answer answer = api.post(api.login("henri"), "/api/specimens", SPECIMEN.replace(old, changed));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.at("/errors/0/field")).isEqualTo(field);
        assertThat(answer.at("/errors/0/message")).isEqualTo(sentence);
        assertThat(api.post(api.login("henri"), "/api/specimens", SPECIMEN.replace(old, changed), "Accept-Language", "ar").at("/errors/0/message"))
                .matches("(?s).*\\p{InArabic}.*");
    }

    @Test
    @DisplayName("A specimen may name the file and the paper it came with only if its keeper may see them")
    void ofAFile() {
        String number = api.handIn(Office.sample("G05")).at("/number");
        String named = SPECIMEN.replace("{\"issuingState", "{\"fileNumber\": \"" + number + "\", \"issuingState");
        assertThat(api.post(api.login("henri"), "/api/specimens", named).status()).isEqualTo(404);
        office.work();
        office.completes("lena", number, "Check completeness", dev.assent.office.Answers.complete());
        assertThat(api.post(api.login("gita"), "/api/specimens", named).status()).isEqualTo(201);
        String paper = api.upload(api.login("clara"), number, "certificate.txt", "EUC", "certificate".getBytes(java.nio.charset.StandardCharsets.UTF_8)).at("/id");
        assertThat(api.post(api.login("gita"), "/api/specimens", named.replace("{\"file", "{\"attachmentId\": \"" + paper + "\", \"file")).status()).isEqualTo(201);
        assertThat(api.post(api.login("gita"), "/api/specimens", named.replace("{\"file", "{\"attachmentId\": \"none\", \"file")).status()).isEqualTo(404);
    }
}
