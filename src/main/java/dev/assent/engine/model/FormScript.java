package dev.assent.engine.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** What in a text of a form is meant to run in a browser. */
final class FormScript {
    private static final Pattern SCRIPT = Pattern.compile("(?is)<\\s*/?\\s*(script|iframe|object|embed|frame|frameset|base|meta|link|form|applet|portal)\\b"
            + "|<[a-z!][^>]*[\\s/\"']on[a-z]+\\s*=|(java|vb|live)script\\s*:|data\\s*:\\s*text/html|\\bsrcdoc\\s*=|\\bng-[a-z-]+\\s*=|\\bcam-script\\b"
            + "|\\bconstructor\\s*[.\\[]|__proto__");
    private static final Pattern INVISIBLE = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\u200B-\\u200F\\u2060\\uFEFF]");

    private FormScript() {
    }

    /** The first thing that would run, as written; empty if the text is harmless. */
    static Optional<String> find(String text) {
        return first(text).or(() -> first(HtmlUtils.htmlUnescape(text))).or(() -> first(text.replaceAll("(?<=[a-zA-Z])[\\t\\r\\n](?=[a-zA-Z:])", "")));
    }

    private static Optional<String> first(String text) {
        Matcher found = SCRIPT.matcher(INVISIBLE.matcher(text).replaceAll(""));
        return found.find() ? Optional.of("\"" + found.group().strip() + "\"") : Optional.empty();
    }
}
