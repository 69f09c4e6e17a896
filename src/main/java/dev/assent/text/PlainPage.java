package dev.assent.text;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.util.HtmlUtils;

/** A page of one sentence, where no page of the webapps can be shown: it needs no script, no style and no login. */
public final class PlainPage {
    private PlainPage() {
    }

    /** Does a person open a page or send a form, and no script or program ask? */
    public static boolean isAskedFor(HttpServletRequest request) {
        return ("GET".equals(request.getMethod()) || "navigate".equals(request.getHeader("Sec-Fetch-Mode"))) && String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains(MediaType.TEXT_HTML_VALUE);
    }

    /** Arabic for who reads it, English for all others. */
    public static Locale reader(HttpServletRequest request) {
        return request.getLocale().getLanguage().equals("ar") ? Locale.forLanguageTag("ar") : Locale.ENGLISH;
    }

    /** @param refresh seconds after which it loads itself again, so that who waits need do nothing; 0: never */
    public static String of(Locale reader, String title, String sentence, int refresh) {
        String again = refresh == 0 ? "" : "<meta http-equiv=\"refresh\" content=\"" + refresh + "\">";
        return ("<!DOCTYPE html><html lang=\"%s\" dir=\"%s\"><head><meta charset=\"utf-8\">%s<meta name=\"viewport\" content=\"width=device-width\"><title>%s</title></head>"
                + "<body><main><h1>%s</h1><p>%s</p></main></body></html>").formatted(reader.getLanguage(),
                        reader.getLanguage().equals("ar") ? "rtl" : "ltr", again, HtmlUtils.htmlEscape(title, "UTF-8"), HtmlUtils.htmlEscape(title, "UTF-8"),
                        HtmlUtils.htmlEscape(sentence, "UTF-8"));
    }
}
