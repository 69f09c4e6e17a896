package dev.assent.portal;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import dev.assent.register.Sha256;
import dev.assent.text.Texts;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Pages of HTML from templates of ours: no script, no style but their own, nothing from elsewhere, kept nowhere. Whatever people wrote becomes text. */
@Component
class Pages {
    private static final String STYLE = resource("portal.css");
    private static final String POLICY = "default-src 'none'; style-src 'sha256-" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(Sha256.of(STYLE)))
            + "'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final Mustache.Compiler COMPILER = Mustache.compiler().escapeHTML(true).defaultValue("").emptyStringIsFalse(true)
            .withLoader(name -> new StringReader(resource(name + ".html"))).withCollector(new BasicCollector() {
                // fields are looked up in maps alone, never by reflection
                @Override
                public <K, V> Map<K, V> createFetcherCache() {
                    return new ConcurrentHashMap<>();
                }
            });

    private final Map<String, Template> templates = new ConcurrentHashMap<>();
    private final Texts texts;

    Pages(Texts texts) {
        this.texts = texts;
    }

    /**
     * A page.
     *
     * @param template in {@code portal/}; {@code {{#say}}…{{/say}}} there is a sentence of the dictionary
     * @param here     its address beside the others, which the other language has, too
     */
    ResponseEntity<String> of(HttpStatus status, Locale language, String template, String here, Map<String, Object> fields, ResponseCookie cookie) {
        boolean arabic = language.getLanguage().equals("ar");
        Map<String, Object> all = new HashMap<>(fields);
        all.put("language", arabic ? "ar" : "en");
        all.put("direction", arabic ? "rtl" : "ltr");
        all.put("otherLanguage", arabic ? "en" : "ar");
        all.put("otherName", arabic ? "English" : "العربية");
        all.put("here", here);
        all.put("style", STYLE);
        all.put("say", (Mustache.Lambda) (sentence, out) -> out.write(HtmlUtils.htmlEscape(texts.say(language, sentence.execute().strip()), "UTF-8")));
        String html = templates.computeIfAbsent(template, name -> COMPILER.compile(new StringReader(resource(name + ".html")))).execute(all);
        return headers(ResponseEntity.status(status), cookie).contentType(new MediaType("text", "html", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_LANGUAGE, arabic ? "ar" : "en").body(html);
    }

    /** What every answer says, be it a page, a paper or the way to another page. */
    static ResponseEntity.BodyBuilder headers(ResponseEntity.BodyBuilder answer, ResponseCookie cookie) {
        answer.header(HttpHeaders.CACHE_CONTROL, "no-store").header("Content-Security-Policy", POLICY).header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex, nofollow").header("X-Content-Type-Options", "nosniff");
        return cookie == null ? answer : answer.header(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static String resource(String name) {
        try {
            return new ClassPathResource("portal/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
