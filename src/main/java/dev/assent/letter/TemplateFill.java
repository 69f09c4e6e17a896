package dev.assent.letter;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/** Puts what is known into the fields of a template; whatever it is, it becomes text and never markup. */
final class TemplateFill {
    static final String HEAD_ENDS = "</head>";
    // fields are looked up in maps alone, never by reflection
    private static final Mustache.Compiler COMPILER = Mustache.compiler().escapeHTML(true).emptyStringIsFalse(true).strictSections(false)
            .withCollector(new BasicCollector() {
                @Override
                public <K, V> Map<K, V> createFetcherCache() {
                    return new java.util.concurrent.ConcurrentHashMap<>();
                }
            });

    private TemplateFill() {
    }

    /** The whole letter, with the style of all letters before its own. */
    static String letter(Template template, String style, Map<String, ?> fields) {
        return fill(template, fields).replaceFirst(HEAD_ENDS, Matcher.quoteReplacement("<style>" + style + "</style>" + HEAD_ENDS));
    }

    /**
     * The template with its fields filled.
     *
     * @param fields name to text, or to a list of such maps; those that are not known are empty
     * @throws MustacheException if the template is broken
     */
    static String fill(Template template, Map<String, ?> fields) {
        Map<String, Object> all = new LinkedHashMap<>();
        LetterFields.TEXTS.forEach(name -> all.put(name, clean(fields.get(name))));
        LetterFields.LISTS.forEach((list, columns) -> all.put(list, rows(fields.get(list)).stream().map(row -> {
            Map<String, Object> one = new LinkedHashMap<>();
            columns.forEach(name -> one.put(name, clean(row.get(name))));
            return one;
        }).toList()));
        return COMPILER.compile(template.text()).execute(all);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, ?>> rows(Object list) {
        return list == null ? List.of() : (List<Map<String, ?>>) list;
    }

    /** Without signs that no letter can show, or that would make a reader see words in another order than they are written. */
    private static String clean(Object value) {
        return value == null ? "" : value.toString().replaceAll("[\\p{Cc}&&[^\\n\\t]]|[\\p{Cs}\\p{Cn}\\p{Co}]|[\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]", "").strip();
    }
}
