package dev.assent.screening.match;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.ICUTransformFilter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Cuts a name into words and brings every script to Latin letters: Lucene's analysis with the rules of ICU. */
final class Script {
    /** A word as it was written and in the letters a to z and digits. */
    record Written(String text, String latin, boolean arabic) {
    }

    private static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin");

    private final Analyzer analyzer = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            ICUTokenizer words = new ICUTokenizer();
            TokenStream normal = new PersianNormalizationFilter(new ArabicNormalizationFilter(new DecimalDigitFilter(words)));
            return new TokenStreamComponents(words, new ICUFoldingFilter(new ICUTransformFilter(normal, TO_LATIN)));
        }
    };

    List<Written> words(String name) {
        List<Written> words = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream("name", soft(name))) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                String latin = term.toString().replaceAll("[^a-z0-9]", "");
                if (!latin.isEmpty()) {
                    String text = name.substring(place.startOffset(), place.endOffset());
                    words.add(new Written(text, latin, arabic(text)));
                }
            }
            tokens.end();
            return words;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    // folding would make a k of it
    private static String soft(String name) {
        return name.replace('ç', 's').replace('Ç', 'S');
    }

    private static boolean arabic(String text) {
        return text.codePoints().anyMatch(each -> Character.UnicodeScript.of(each) == Character.UnicodeScript.ARABIC);
    }
}
