package dev.assent.letter;

import static dev.assent.office.Answers.complete;
import static dev.assent.office.Answers.countersign;
import static dev.assent.office.Answers.grant;
import static dev.assent.office.Answers.incomplete;
import static dev.assent.office.Answers.noRisk;
import static dev.assent.office.Answers.refuse;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.node.Node;
import dev.assent.notification.Notices;
import dev.assent.office.Api;
import dev.assent.office.Desk;
import dev.assent.office.Facts;
import dev.assent.office.Office;
import dev.assent.office.ProcedureTest;
import dev.assent.office.Tampers;
import dev.assent.proof.Verification;
import dev.assent.register.Register;
import dev.assent.register.Sha256;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Letters from the decision to the applicant, and to whoever checks a license at the port. */
@ProcedureTest
class LettersTest {
    @Autowired
    Api api;
    @Autowired
    Office office;
    @Autowired
    Desk desk;
    @Autowired
    Facts facts;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    LetterMaker maker;
    @Autowired
    LetterStore letters;
    @Autowired
    LetterHealth health;
    @Autowired
    EnclosedLetters enclosed;
    @Autowired
    Register register;
    @Autowired
    Notices notices;
    @Autowired
    LetterMail mail;
    @Autowired
    Node node;
    @Autowired
    Clock clock;
    @Autowired
    PlatformTransactionManager transactions;
    @Autowired
    Verification verification;
    private String file;
    private String token;

    @BeforeEach
    void othersWait() {
        // files of other tests are decided, too; their letters are not made here
        jdbc.sql("update register.letter set next_attempt = timestamp with time zone '2200-01-01 00:00:00+00:00' where issued_at is null").update();
    }

    private void apply(String language) {
        Api.Answer receipt = api.handIn(Office.sample("G02").replace("\"registration\": \"VD-OP-0003\"", "\"registration\": \"VD-OP-0003\", \"mail\": \"export@castor.example\"")
                .replaceFirst("\\{", "{\"language\": \"" + language + "\","));
        file = receipt.at("/number");
        token = "Bearer " + receipt.at("/token");
        office.work();
    }

    private void decided(String language, Map<String, Object> draft) {
        apply(language);
        office.completes("lena", file, "Check completeness", complete());
        office.completes("lena", file, "Assess risk", noRisk());
        office.work();
        desk.nobodyObjects(file);
        office.completes("lena", file, "Draft decision", draft);
        office.completes("luis", file, "Countersign decision", countersign());
    }

    private String id() {
        return facts.text("select id from register.letter where file_number = ?", file);
    }

    private String body() {
        return facts.text("select body from register.letter where file_number = ?", file);
    }

    @Test
    @DisplayName("A license is written with the decision, signed, entered with its hash, sent, and kept as it was sent")
    void license() throws Exception {
        decided("en", grant());
        assertThat(api.get(token, "/api/files/" + file + "/letters").json()).as("nothing is shown before it is signed").isEmpty();
        assertThat(api.get(api.login("lena"), "/api/files/" + file + "/letters").json()).hasSize(1);
        maker.make();
        assertThat(facts.record(file)).endsWith("LETTER_ISSUED");
        assertThat(verification.verify(file).faults()).isEmpty();
        Api.Answer list = api.get(token, "/api/files/" + file + "/letters");
        assertThat(list.at("/0/letter")).isEqualTo("License");
        Api.Answer pdf = api.get(token, "/api/files/" + file + "/letters/" + id());
        assertThat(pdf.header("Cache-Control")).contains("no-store");
        assertThat(Sha256.of(pdf.body())).isEqualTo(list.at("/0/sha256")).isEqualTo(facts.text("select sha256 from register.letter where file_number = ?", file));
        assertThat(facts.entry(file, "LETTER_ISSUED")).contains(list.at("/0/sha256"));
        assertThat(facts.text("select enclosure from register.notice where file_number = ? and enclosure is not null", file)).isEqualTo(id());
        assertThat(enclosed.find(id()).orElseThrow().content()).isEqualTo(pdf.body());
        try (PDDocument document = Loader.loadPDF(pdf.body())) {
            assertThat(document.getLastSignatureDictionary()).isNotNull();
            assertThat(new PDFTextStripper().getText(document)).contains(file, "Castor", facts.text("select license_number from register.license where file_number = ?", file));
        }
        maker.make();
        assertThat(facts.record(file).stream().filter("LETTER_ISSUED"::equals)).as("made once").hasSize(1);
    }

    @Test
    @DisplayName("A decision is one mail with its letter, for which it waits; where it has gone without, the letter follows in a mail of its own")
    void oneMail() {
        decided("en", grant());
        office.work();
        assertThat(facts.notices(file, "Decision on license file")).hasSize(1);
        assertThat(facts.count("select count(*) from register.notice where file_number = ? and enclosure = ? and enclosure_until is not null and next_attempt = enclosure_until", file, id())).isEqualTo(1);
        assertThat(mail.of("letter " + id(), file)).contains("The signed letter follows.");
        maker.make();
        assertThat(facts.count("select count(*) from register.notice where file_number = ? and enclosure = ? and enclosure_until is null", file, id())).isEqualTo(1);
        assertThat(mail.of("letter " + id(), file)).contains(LetterMail.ATTACHED);
        assertThat(facts.notices(file, "Letter on license file")).isEmpty();

        decided("en", grant());
        office.work();
        jdbc.sql("update register.notice set enclosure = null, sent_at = created_at where file_number = ? and subject like 'Decision%'").param(file).update();
        maker.make();
        assertThat(facts.notices(file, "Letter on license file")).hasSize(1);
    }

    @Test
    @DisplayName("A letter is opened by those who see the file whole and by its applicant, and by nobody else")
    void needToKnow() {
        decided("en", grant());
        maker.make();
        String address = "/api/files/" + file + "/letters";
        assertThat(api.get(api.login("aura"), address + "/" + id()).status()).isEqualTo(200);
        for (String person : new String[] {"fatima", "clara", "sami"}) {
            assertThat(api.get(api.login(person), address).status()).as(person).isEqualTo(404);
            assertThat(api.get(api.login(person), address + "/" + id()).status()).as(person).isEqualTo(404);
        }
        String others = api.handIn(Office.sample("G02")).at("/token");
        assertThat(api.get("Bearer " + others, address + "/" + id()).status()).isEqualTo(404);
        assertThat(api.get(null, address + "/" + id()).status()).isEqualTo(401);
        assertThat(api.get(api.login("lena"), address + "/00000000-0000-0000-0000-000000000000").status()).isEqualTo(404);
        assertThat(api.get(api.login("lena"), "/api/files/" + file + "/dossier").at("/letters/0/letter")).isEqualTo("License");
        assertThat(api.get(api.login("fatima"), "/api/files/" + file + "/dossier").json().has("letters")).isFalse();
    }

    @Test
    @Tampers("moves the license without a measure, to look at the page alone")
    @DisplayName("Anybody learns from the code in a license whether it is in force, one word and nothing else; an unknown code looks no different")
    void check() {
        decided("en", grant());
        Matcher code = Pattern.compile("/check/([A-Z2-9]{26})").matcher(body());
        assertThat(code.find()).isTrue();
        String license = facts.text("select license_number from register.license where file_number = ?", file);
        Api.Answer valid = api.get(null, "/check/" + code.group(1));
        assertThat(valid.status()).isEqualTo(200);
        assertThat(valid.text()).contains("<h1>Valid</h1>", "ساري المفعول").doesNotContain(file, license, "Castor", code.group(1), "<script", "style");
        assertThat(valid.header("Cache-Control")).contains("no-store");
        assertThat(valid.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(valid.header("Set-Cookie")).isEmpty();
        Api.Answer unknown = api.get(null, "/check/" + "A".repeat(26));
        assertThat(unknown.status()).isEqualTo(200);
        assertThat(unknown.text().replace("Unknown", "Valid").replace("غير معروف", "ساري المفعول")).isEqualTo(valid.text());
        assertThat(unknown.headers().map().keySet()).isEqualTo(valid.headers().map().keySet());
        assertThat(api.get(null, "/check/%3Cscript%3Ealert(1)").text()).contains("Unknown").doesNotContain("<script");
        assertThat(api.get(null, "/check/" + license).text()).as("a number is no code").contains("Unknown");
        assertThat(api.get(null, "/check/x'%20or%20'1'='1").text()).contains("Unknown");
        assertThat(api.get(null, "/check/" + facts.text("select code_hash from register.letter where file_number = ?", file)).text()).contains("Unknown");
        jdbc.sql("update register.license set standing = 'SUSPENDED' where license_number = ?").param(license).update();
        assertThat(api.get(null, "/check/" + code.group(1).toLowerCase()).text()).contains("<h1>Suspended</h1>");
        jdbc.sql("update register.license set standing = 'REVOKED' where license_number = ?").param(license).update();
        assertThat(api.get(null, "/check/" + code.group(1)).text()).contains("<h1>Not valid</h1>");
        assertThat(api.post(null, "/check/" + code.group(1), "{}").status()).isIn(401, 403, 405);
    }

    @Test
    @DisplayName("A refusal says why, and how, where and by when it is contested, in the applicant's language")
    void refusal() {
        decided("ar", refuse());
        assertThat(facts.text("select letter || ' ' || language from register.letter where file_number = ?", file)).isEqualTo("Refusal ar");
        assertThat(body()).contains("رفض منح الترخيص", "محكمة القضاء الإداري", "23 ديسمبر 2026").contains(refuse().get("decisionReasons").toString().substring(0, 20))
                .doesNotContain("/check/");
    }

    @Test
    @DisplayName("What is missing, and that the file goes back, is written to the applicant, too")
    void notComplete() {
        apply("en");
        office.completes("lena", file, "Check completeness", incomplete("The end-use certificate <original>."));
        assertThat(facts.text("select letter from register.letter where file_number = ?", file)).isEqualTo("Completion");
        assertThat(body()).contains("The end-use certificate &lt;original&gt;.");
    }

    @Test
    @DisplayName("While the key has expired letters wait, the operator reads why, and nothing is lost")
    void expired(@TempDir Path folder) {
        decided("en", grant());
        Path old = folder.resolve("old.p12");
        SelfMadeKey.make(old, "x".toCharArray(), Instant.parse("2020-01-01T00:00:00Z"), Instant.parse("2026-01-01T00:00:00Z"));
        new LetterMaker(letters, new LetterKey(old.toString(), "x", false, clock), health, register, notices, mail, node, transactions).make();
        assertThat(facts.record(file)).doesNotContain("LETTER_ISSUED");
        assertThat(api.get(api.login("lena"), "/api/files/" + file + "/letters").at("/0/waiting")).startsWith("The key to sign letters has expired at 2026-01-01");
        assertThat(health.health().getStatus().getCode()).isEqualTo("HALTED");
        assertThat(health.health().getDetails().get("waiting").toString()).contains("has expired");
        assertThat(facts.notices(file, "Letters wait")).isEmpty();
        assertThat(facts.count("select count(*) from register.notice where file_number = '-' and subject like 'Letters wait%'")).isPositive();
        office.timePassesTo("2026-11-23T12:00:00Z");
        maker.make();
        assertThat(facts.record(file)).endsWith("LETTER_ISSUED");
        assertThat(health.health().getStatus().getCode()).isEqualTo("UP");
    }
}
