package dev.assent.screening.match;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What a name is looked for by: its words' consonants, with and without an article, and neighbours written as one. */
final class Keys {
    private static final int SHORT = 3;
    private static final int EXPANSIONS = 30;
    /** a key that is met exactly counts so much more than one that is near */
    private static final float EXACT = 3;

    private Keys() {
    }

    static Set<String> of(List<Word> name) {
        List<Word> words = speaking(name);
        Set<String> keys = new LinkedHashSet<>(single(words));
        for (int i = 0; i + 1 < words.size(); i++) {
            keys.add(key(words.get(i).joined(words.get(i + 1))));
        }
        return keys;
    }

    private static List<Word> speaking(List<Word> name) {
        List<Word> words = name.stream().filter(word -> !word.silent()).toList();
        return words.isEmpty() ? name : words;
    }

    private static Set<String> single(List<Word> words) {
        Set<String> keys = new LinkedHashSet<>();
        for (Word word : words) {
            keys.add(key(word));
            word.withoutArticle().ifPresent(bare -> keys.add(key(bare)));
        }
        return keys;
    }

    // words of one meaning are one key, whatever the language
    private static String key(Word word) {
        return word.sense() == null ? word.key() : "=" + word.sense();
    }

    static Query query(String field, List<Word> name) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        of(name).forEach(key -> query.add(new BoostQuery(new TermQuery(new Term(field, key)), EXACT), BooleanClause.Occur.SHOULD));
        single(speaking(name)).stream().filter(key -> key.length() >= SHORT && !key.startsWith("="))
                .forEach(key -> query.add(new FuzzyQuery(new Term(field, key), 1, 0, EXPANSIONS, true), BooleanClause.Occur.SHOULD));
        return query.build();
    }
}
