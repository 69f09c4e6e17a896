package dev.assent.portal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.applicant.ApplicantTokens;
import dev.assent.office.Api;
import dev.assent.office.Office;
import dev.assent.office.ProcedureTest;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who gets in, and what somebody learns who does not. */
@ProcedureTest
class DoorTest {
    private static final String MARKUP = "\"><script>alert(1)</script>{{style}}";
    @Autowired
    Api api;
    @Autowired
    Office office;
    @Autowired
    ApplicantTokens tokens;
    private Browsing browser;
    private String number;
    private String token;

    @BeforeEach
    void handedIn() {
        Api.Answer receipt = api.handIn(Office.sample("G02"));
        number = receipt.at("/number");
        token = receipt.at("/token");
        office.work();
        browser = new Browsing(api, "en");
    }

    @Test
    @DisplayName("Number and token open the file, typed clumsily, too; neither is in the address, and the cookie holds no token")
    void opens() {
        Api.Answer opened = browser.opens(" " + number.toLowerCase().replace("-", " – ") + " ", " " + token.toLowerCase().replace('-', ' '));
        assertThat(opened.status()).as(opened.text()).isEqualTo(303);
        assertThat(opened.header("Location")).isEqualTo("file");
        assertThat(opened.header("Set-Cookie")).contains("HttpOnly", "SameSite=Strict", "Path=/applicant", "Max-Age=3600")
                .doesNotContain(token, token.replace("-", ""));
        Api.Answer page = browser.get("file");
        assertThat(page.status()).as(page.text()).isEqualTo(200);
        assertThat(page.text()).contains(number, "Where your file stands", "Received").doesNotContain(token, "<script");
        assertThat(new Browsing(api, "ar").opens(number, token.chars().mapToObj(sign -> Character.isDigit(sign) ? String.valueOf((char) ('٠' + sign - '0')) : String.valueOf((char) sign))
                .collect(java.util.stream.Collectors.joining())).status()).isEqualTo(303);
    }

    @Test
    @DisplayName("A wrong token, another file's token, an unknown number and nonsense are answered alike: status, headers and body")
    void enumeration() {
        String other = api.handIn(Office.sample("G02")).at("/token");
        Map<String, String> seen = new TreeMap<>();
        String[][] wrong = {{number, "AAAA-BBBB-CCCC-DDDD-EEEE-FFFF"}, {number, other}, {"EXP-2026-999999", token}, {"EXP-2026-999999", "x"}, {number, ""}, {"", ""}, {"' or 1=1 --", "' or 1=1 --"}};
        for (String[] tried : wrong) {
            Api.Answer answer = new Browsing(api, "en").opens(tried[0], tried[1]);
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.header("Set-Cookie")).isEmpty();
            String told = answer.text().replaceAll("(name=\"(?:number|token)\" value=\")[^\"]*", "$1");
            assertThat(told).contains("There is no license file with this number and token.");
            seen.put(told + answer.headers().map().entrySet().stream()
                    // each hundredth answer of a connection closes it
                    .filter(header -> !java.util.Set.of("date", "content-length", "connection", "keep-alive").contains(header.getKey())).toList(), "");
        }
        assertThat(seen).as("one answer for all").hasSize(1);
    }

    @Test
    @DisplayName("Who is wrong about one number too often waits there with the right token, too; nobody else waits, and then he is let in")
    void limited() {
        for (int time = 0; time < DoorLimit.OF_A_NUMBER; time++) {
            assertThat(browser.opens(number, "wrong").status()).isEqualTo(404);
        }
        Api.Answer waits = browser.opens(number, token);
        assertThat(waits.status()).isEqualTo(429);
        assertThat(waits.header("Retry-After")).isEqualTo("600");
        assertThat(waits.text()).contains("Try again in ten minutes.");
        Api.Answer another = api.handIn(Office.sample("G02"));
        assertThat(browser.opens(another.at("/number"), another.at("/token")).status()).isEqualTo(303);
    }

    @Test
    @DisplayName("What is typed becomes text in the page, whatever it is")
    void injection() {
        Api.Answer answer = browser.opens(MARKUP, MARKUP);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text()).doesNotContain("<script", "alert(1)</").contains("&lt;script&gt;", "{{style}}");
        assertThat(browser.get("open?said=" + java.net.URLEncoder.encode(MARKUP, java.nio.charset.StandardCharsets.UTF_8)).text()).doesNotContain("<script");
        assertThat(browser.opens("\r\nSet-Cookie: a=b", "x").header("Set-Cookie")).isEmpty();
    }

    @Test
    @DisplayName("No page is kept anywhere, runs a script, is framed, or tells another site where somebody came from")
    void headers() {
        browser.opens(number, token);
        for (Api.Answer page : new Api.Answer[] {new Browsing(api, "en").get("open"), browser.get("file"), browser.get("file?said=answered"), browser.get("letter?id=x"), browser.opens(number, "x")}) {
            assertThat(page.headers().allValues("Cache-Control")).containsExactly("no-store");
            assertThat(page.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
            assertThat(page.headers().allValues("Content-Security-Policy")).hasSize(1).first().asString()
                    .startsWith("default-src 'none'; style-src 'sha256-").contains("form-action 'self'", "frame-ancestors 'none'").doesNotContain("unsafe", "script-src");
            assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(page.text()).doesNotContain("<script", " style=", "onclick", "http://", "https://");
        }
    }

    @Test
    @DisplayName("Without a visit, with a forged, a foreign or a changed cookie, nothing is shown and nothing done")
    void forged() {
        browser.opens(number, token);
        String real = browser.cookie();
        Api.Answer other = api.handIn(Office.sample("G02"));
        String said = new String(java.util.Base64.getUrlDecoder().decode(real.substring(real.indexOf('=') + 1, real.indexOf('.'))), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(said).startsWith(number + "|");
        String elsewhere = java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(said.replace(number, other.at("/number")).getBytes());
        String longer = java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(said.replaceFirst("\\|\\d+\\|", "|99999999999|").getBytes());
        String seal = real.substring(real.indexOf('.'));
        for (String forged : new String[] {"", Visits.COOKIE + "=", Visits.COOKIE + "=x", Visits.COOKIE + "=.x", Visits.COOKIE + "=" + elsewhere + seal, Visits.COOKIE + "=" + longer + seal,
            real.substring(0, real.length() - 2), Visits.COOKIE + "=" + "A".repeat(5000)}) {
            Browsing thief = new Browsing(api, "en");
            thief.cookie(forged);
            assertThat(thief.get("file").status()).as(forged).isIn(303, 400);
            thief.cookie(forged);
            assertThat(thief.sends("withdrawal", "reason", "x", "sure", "yes").status()).as(forged).isIn(403, 400);
        }
        assertThat(browser.get("file").status()).as("the file is as it was").isEqualTo(200);
        assertThat(browser.get("file").text()).contains("Withdraw the application");
    }

    @Test
    @DisplayName("A receipt that replaces another ends the visits of the other at once, and its token opens nothing")
    void replaced() {
        browser.opens(number, token);
        assertThat(browser.get("file").status()).isEqualTo(200);
        api.post(api.login("clara"), "/api/files/" + number + "/receipt", "");
        String fresh = api.post(api.login("clara"), "/api/files/" + number + "/receipt?replace=true", "").at("/token");
        Api.Answer ended = browser.get("file");
        assertThat(ended.status()).isEqualTo(303);
        assertThat(ended.header("Location")).isEqualTo("open?said=ended");
        assertThat(browser.opens(number, token).status()).isEqualTo(404);
        assertThat(browser.opens(number, fresh).status()).isEqualTo(303);
    }

    @Test
    @DisplayName("The long tokens of receipts that were handed out before open their files, at the page and for programs")
    void formerTokens() throws Exception {
        java.lang.reflect.Method secret = ApplicantTokens.class.getDeclaredMethod("secret", String.class);
        secret.setAccessible(true);
        String former = java.util.Base64.getUrlEncoder().withoutPadding().encodeToString((byte[]) secret.invoke(org.springframework.test.util.AopTestUtils.getTargetObject(tokens), number));
        assertThat(former).hasSize(43);
        assertThat(browser.opens(number, former).status()).isEqualTo(303);
        assertThat(api.get("Bearer " + former, "/api/files/" + number).status()).isEqualTo(200);
        assertThat(api.get("Bearer " + former.substring(1), "/api/files/" + number).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("Who leaves, or stays away for an hour, shows number and token again; what he wrote meanwhile is before him")
    void ended() {
        office.itIs("2026-11-23T09:00:00Z");
        browser.opens(number, token);
        browser.get("file");
        office.itIs("2026-11-23T09:59:00Z");
        assertThat(browser.get("file").status()).isEqualTo(200);
        office.itIs("2026-11-23T10:58:00Z");
        assertThat(browser.get("file").status()).as("renewed by each page").isEqualTo(200);
        office.itIs("2026-11-23T12:30:00Z");
        Api.Answer late = browser.sends("withdrawal", "reason", "The buyer <has> cancelled.", "sure", "yes");
        assertThat(late.status()).isEqualTo(403);
        assertThat(late.text()).contains("Your visit has ended.", "The buyer &lt;has&gt; cancelled.", "What you wrote was not taken");
        browser.opens(number, token);
        browser.get("file");
        assertThat(browser.sends("end").header("Location")).isEqualTo("open?said=left");
        assertThat(browser.cookie()).isEmpty();
        assertThat(browser.get("file").status()).isEqualTo(303);
    }

    @Test
    @DisplayName("The bare address leads to the page in the reader's language; an address that is none leads to the file")
    void addresses() {
        assertThat(api.get(null, "/applicant").header("Location")).isEqualTo("/applicant/en/file");
        assertThat(api.get(null, "/applicant/", "Accept-Language", "ar").header("Location")).isEqualTo("/applicant/ar/file");
        assertThat(api.get(null, "/applicant/ar").header("Location")).isEqualTo("/applicant/ar/file");
        assertThat(browser.get("answers").header("Location")).isEqualTo("file");
        assertThat(new Browsing(api, "ar").get("open").text()).contains("lang=\"ar\" dir=\"rtl\"", "رقم ملف الترخيص", "../en/open");
    }
}
