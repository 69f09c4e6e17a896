package dev.assent.handbook;

import dev.assent.text.Texts;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/** Says things in the language of one handbook, as HTML. */
final class Words {
    private final Texts texts;
    private final Locale language;

    Words(Texts texts, Locale language) {
        this.texts = texts;
        this.language = language;
    }

    Locale language() {
        return language;
    }

    boolean rightToLeft() {
        return language.getLanguage().equals("ar");
    }

    /** @param html the arguments, escaped already */
    String say(String pattern, Object... html) {
        return texts.say(language, pattern, html);
    }

    /** A text of the models in this language; in English, and marked as such, where nobody has translated it. */
    String written(String english) {
        String text = english.strip().replaceAll("\\s+", " ");
        String said = texts.say(language, text);
        boolean foreign = rightToLeft() && said.equals(text) && text.matches(".*[A-Za-z]{2}.*");
        return foreign ? "<span lang=\"en\" dir=\"ltr\">" + escaped(said) + "</span>" : escaped(said);
    }

    /** As {@link #written}, without markup. */
    String plain(String english) {
        return texts.say(language, english.strip().replaceAll("\\s+", " "));
    }

    static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    /** What is meant for machines stays as it stands. */
    static String code(String text) {
        return "<code>" + escaped(text) + "</code>";
    }

    static String number(Number number) {
        return NumberFormat.getInstance(Locale.ENGLISH).format(number);
    }

    /** So many of something; the pattern has one form for each number that the language tells apart: two in English, four in Arabic. */
    String counted(long number, String forms) {
        String[] all = texts.say(language, forms).split("\\|");
        int form = all.length < 4 ? number == 1 ? 0 : 1 : number == 1 ? 0 : number == 2 ? 1 : number <= 10 ? 2 : 3;
        return all[Math.min(form, all.length - 1)].replace("{0}", number(number));
    }

    /** A and B; the arguments are HTML. */
    String and(List<String> parts) {
        return joined("{0} and {1}", parts);
    }

    String or(List<String> parts) {
        return joined("{0} or {1}", parts);
    }

    private String joined(String pattern, List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        List<String> before = new ArrayList<>(parts.subList(0, parts.size() - 1));
        return say(pattern, String.join(rightToLeft() ? "، " : ", ", before), parts.get(parts.size() - 1));
    }

    /** DEEMED_OBJECTION, legalBasis and deputyMinister as words with a capital, which are keys of the dictionary. */
    static String spelled(String code) {
        String words = (code.matches("[A-Z0-9_]+") ? code.toLowerCase(Locale.ROOT) : code.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT)).replace('_', ' ').strip();
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
