package dev.assent.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.notification.ApplicantPage;
import dev.assent.notification.Notices;
import dev.assent.office.Api;
import dev.assent.office.Facts;
import dev.assent.office.Office;
import dev.assent.office.ProcedureTest;
import dev.assent.text.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProcedureTest
class AcknowledgementTest {
    @Autowired
    Api api;
    @Autowired
    ApplicantTokens tokens;
    @Autowired
    Notices notices;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    Texts texts;
    @Autowired
    Facts facts;

    private Acknowledgement at(String address) {
        return new Acknowledgement(new ApplicantPage(address), tokens, notices, jdbc, texts);
    }

    private Api.Answer apply(String language) {
        return api.handIn(Office.sample("G02").replace("\"registration\": \"VD-OP-0003\"", "\"registration\": \"VD-OP-0003\", \"mail\": \"export@castor.example\"")
                .replaceFirst("\\{", "{\"language\": \"" + language + "\","));
    }

    @Test
    @DisplayName("Where the State says where its page is, the applicant is told page and number in both languages, his own first; the token is in the mail as it is sent and in no table")
    void acknowledged() {
        Api.Answer receipt = apply("ar");
        String file = receipt.at("/number");
        Acknowledgement acknowledgement = at("https://licenses.example.org/");
        acknowledgement.entered(file, "FILE_RECEIVED");
        acknowledgement.entered(file, "FILE_RECEIVED");
        assertThat(facts.count("select count(*) from register.notice where notice_key = '" + file + "/receipt/applicant' and postscript = 'applicant-token'")).isEqualTo(1);
        String body = facts.text("select body from register.notice where notice_key = ?", file + "/receipt/applicant");
        assertThat(body).contains("https://licenses.example.org/applicant", "Your application has arrived. It is license file " + file, "وصل طلبكم، ورقم ملف الترخيص " + file)
                .doesNotContain(receipt.at("/token"));
        assertThat(body.indexOf("وصل طلبكم")).isLessThan(body.indexOf("Your application"));
        assertThat(acknowledgement.of("applicant-token", file)).hasValueSatisfying(said -> assertThat(said).contains("الرمز: " + receipt.at("/token"), "Token: " + receipt.at("/token")));
        assertThat(acknowledgement.of("another", file)).isEmpty();
    }

    @Test
    @DisplayName("Where nobody says where the page is, nothing is mailed and the receipt names no page; other entries tell nothing")
    void silent() {
        Api.Answer receipt = apply("en");
        at("").entered(receipt.at("/number"), "FILE_RECEIVED");
        at("https://licenses.example.org").entered(receipt.at("/number"), "FILE_COMPLETE");
        assertThat(facts.count("select count(*) from register.notice where notice_key like '" + receipt.at("/number") + "/receipt%'")).isZero();
        assertThat(receipt.json().has("page")).isFalse();
        assertThat(new ApplicantPage(" https://licenses.example.org// ").address()).isEqualTo("https://licenses.example.org/applicant");
    }
}
