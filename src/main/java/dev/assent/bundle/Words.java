package dev.assent.bundle;

import dev.assent.text.Moments;
import dev.assent.text.Texts;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** The values of a dossier as HTML in one language: names and codes become words, moments days of the State's calendar. */
final class Words {
    // said by the name beside it, or of use to programs only
    private static final Set<String> UNSAID = Set.of("agency", "body", "id", "mediaType", "document", "facts");
    private static final String CODE = "[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*";
    private static final Set<String> CODED = Set.of("kind", "activity", "standing", "decision", "finding", "prohibition", "mandate", "opinion", "outcome",
            "silenceMeans", "unit", "answer", "type", "urgency", "recommendation", "stood", "mark", "afterGrace", "genderViolence", "residualRisk", "level", "likelihood", "severity");
    private static final Set<String> QUESTIONS = Set.of("criterion", "beneath");

    private final Texts texts;
    private final Locale language;
    private final ZoneId zone;

    Words(Texts texts, Locale language, ZoneId zone) {
        this.texts = texts;
        this.language = language;
        this.zone = zone;
    }

    String say(String sentence, Object... args) {
        return HtmlUtils.htmlEscape(texts.say(language, sentence, args));
    }

    /** A map as a list of names and values, a list of maps as entries. */
    String value(Object value) {
        return value("", value);
    }

    private String value(String name, Object value) {
        if (value instanceof Map<?, ?> map) {
            return isName(map) ? isolated(named(map)) : pairs(map);
        }
        if (value instanceof List<?> list) {
            return list.stream().allMatch(each -> each instanceof Map<?, ?> map && !isName(map))
                    ? list.stream().map(each -> "<article>" + value(name, each) + "</article>\n").collect(Collectors.joining())
                    : list.stream().map(each -> value(name, each)).collect(Collectors.joining("; "));
        }
        return isolated(plain(name, value));
    }

    private String plain(String name, Object value) {
        if (value instanceof Boolean yes) {
            return texts.say(language, yes ? "Yes" : "No");
        }
        String text = String.valueOf(value);
        if (QUESTIONS.contains(name) && text.startsWith("risk")) {
            return label(text);
        }
        if (text.matches("\\d{4}-\\d\\d-\\d\\dT.*Z")) {
            return moment(text);
        }
        return (CODED.contains(name) || name.startsWith("risk") || name.endsWith("Measures") || name.equals("measures")) && text.matches(CODE)
                ? texts.say(language, words(text.toLowerCase(Locale.ROOT).replace('_', ' '))) : text;
    }

    private String moment(String text) {
        try {
            return Moments.words(Instant.parse(text), language, zone);
        } catch (DateTimeException typed) {
            return text;
        }
    }

    private String pairs(Map<?, ?> map) {
        StringBuilder pairs = new StringBuilder("<dl>");
        map.forEach((name, value) -> {
            if (!UNSAID.contains(name.toString()) && says(value)) {
                pairs.append("<dt>").append(HtmlUtils.htmlEscape(label(name.toString()))).append("</dt><dd>").append(value(name.toString(), value)).append("</dd>");
            }
        });
        return pairs.append("</dl>").toString();
    }

    private static boolean says(Object value) {
        return value != null && !Boolean.FALSE.equals(value) && !value.equals("") && !value.equals("NONE")
                && !(value instanceof List<?> list && list.isEmpty()) && !(value instanceof Map<?, ?> map && map.isEmpty());
    }

    /** legalBasis is "Legal basis", a key of the dictionary; a country's code and what a State's tables ask beyond it stay as they are written there. */
    private String label(String name) {
        return name.matches("[A-Z]{2}") ? name : texts.say(language,
                words(name.replaceAll("(?<=[a-z])Name$", "").replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT)));
    }

    private static String words(String lower) {
        return lower.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
    }

    private String named(Map<?, ?> names) {
        return String.valueOf(names.containsKey(language.getLanguage()) ? names.get(language.getLanguage()) : names.get("en"));
    }

    private static boolean isName(Map<?, ?> map) {
        return map.get("en") instanceof String && map.size() <= 2 && (map.size() == 1 || map.containsKey("ar"));
    }

    private static String isolated(String text) {
        return "<bdi>" + HtmlUtils.htmlEscape(text) + "</bdi>";
    }
}
