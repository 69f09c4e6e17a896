package dev.assent.text;

import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Says an English sentence in the reader's language. The key of the dictionary is the English pattern itself; a sentence
 * without translation is said in English, never dropped.
 */
@Component
public class Texts {
    private final Dictionaries dictionaries;

    Texts(Dictionaries dictionaries) {
        this.dictionaries = dictionaries;
    }

    /**
     * Says a sentence in the language of the current request (its Accept-Language), English outside of a request.
     *
     * @param pattern the English sentence; {@code {0}}, {@code {1}} … stand for the arguments, apostrophes need no doubling
     * @param args    the arguments, shown by {@code String.valueOf}
     */
    public String say(String pattern, Object... args) {
        return say(locale(), pattern, args);
    }

    /** The language of the current request, English outside of a request. */
    public static Locale locale() {
        return LocaleContextHolder.getLocaleContext() == null ? Locale.ENGLISH : LocaleContextHolder.getLocale();
    }

    /** Says a sentence in the given language; see {@link #say(String, Object...)}. */
    public String say(Locale locale, String pattern, Object... args) {
        String sentence = dictionaries.find(locale.getLanguage(), pattern);
        StringBuilder said = new StringBuilder();
        int at = 0;
        // one pass: an argument that contains "{1}" is text, not a placeholder
        for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', open + 1)) {
            int close = sentence.indexOf('}', open);
            int index = close < 0 ? -1 : index(sentence.substring(open + 1, close));
            if (index >= 0 && index < args.length) {
                said.append(sentence, at, open).append(args[index]);
                at = close + 1;
                open = close;
            }
        }
        return said.append(sentence.substring(at)).toString();
    }

    private static int index(String name) {
        return name.matches("\\d{1,2}") ? Integer.parseInt(name) : -1;
    }
}
