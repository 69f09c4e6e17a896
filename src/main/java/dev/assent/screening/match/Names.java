package dev.assent.screening.match;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a name into the words that are compared: articles off, servant names such as Abdul Rahman in one. */
final class Names {
    private static final String SERVANT = "abd";
    /** the article of Arabic names as writers glue it, also before the letters that swallow its l */
    private static final String ARTICLES = "al|el|ul|il|ur|ar|er|us|as|es|uc|ud|ad|ed|un|an|en|uz|az|ez|ut|at|et|ol|u|e";
    private static final Pattern GLUED_SERVANT = Pattern.compile("abd(?:" + ARTICLES + ")?(.{3,})");
    private static final Pattern GLUED_ARTICLE = Pattern.compile("al(.{3,})");
    private static final Pattern LONE_ARTICLE = Pattern.compile(ARTICLES);

    private final Script script = new Script();
    private final Vocabulary vocabulary = new Vocabulary(script);

    List<Word> of(String name) {
        List<Word> words = new ArrayList<>();
        List<Script.Written> written = script.words(name).stream().map(Names::voiced).toList();
        for (int i = 0; i < written.size(); i++) {
            Script.Written word = written.get(i);
            int last = servant(word.latin()) ? end(written, i) : i;
            if (last > i) {
                StringBuilder text = new StringBuilder(word.text());
                written.subList(i + 1, last + 1).forEach(each -> text.append(' ').append(each.text()));
                Script.Written served = written.get(last);
                words.add(name(text.toString(), SERVANT + served(served), word.arabic()));
                i = last;
            } else {
                words.add(word(word));
            }
        }
        return words;
    }

    /** Arabic letters for servant begin with a sound that has no Latin letter. */
    private static Script.Written voiced(Script.Written word) {
        return word.arabic() && word.latin().startsWith("bd") ? new Script.Written(word.text(), "a" + word.latin(), true) : word;
    }

    private static boolean servant(String latin) {
        return latin.equals(SERVANT) || latin.matches("abd(?:" + ARTICLES + ")");
    }

    /** Where the name of a servant ends: behind the next word that is no article. */
    private static int end(List<Script.Written> words, int from) {
        int at = from + 1;
        while (at < words.size() && LONE_ARTICLE.matcher(words.get(at).latin()).matches()) {
            at++;
        }
        return at < words.size() ? at : from;
    }

    private Word word(Script.Written written) {
        Vocabulary.Known known = vocabulary.of(written.latin());
        Matcher glued = GLUED_SERVANT.matcher(written.latin());
        if (known.part() == Word.Part.NAME && glued.matches()) {
            return name(written.text(), SERVANT + glued.group(1), written.arabic());
        }
        String latin = known.part() == Word.Part.NAME ? bare(written) : written.latin();
        Vocabulary.Known meant = latin.equals(written.latin()) ? known : vocabulary.of(latin);
        return Word.of(written.text(), latin, written.arabic(), meant.part(), meant.sense());
    }

    private Word name(String text, String latin, boolean arabic) {
        return Word.of(text, latin, arabic, vocabulary.of(latin).part(), null);
    }

    private static String served(Script.Written word) {
        return word.latin().matches("al.{2,}") ? word.latin().substring(2) : word.latin();
    }

    /** Without the article; Latin letters cannot tell it from Alan or Alba, so that there it stays and is forgiven when words are compared. */
    private static String bare(Script.Written word) {
        Matcher article = GLUED_ARTICLE.matcher(word.latin());
        return word.arabic() && word.text().startsWith("ال") && article.matches() ? article.group(1) : word.latin();
    }
}
