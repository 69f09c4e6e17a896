package dev.assent.screening.match;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Names in memory, found by sound: the index gives candidates, {@link Comparison} judges each. Safe for several threads. */
public final class NameIndex {
    /** how many candidates are judged */
    private static final int CANDIDATES = 120;
    private static final String KEYS = "keys";

    /**
     * A name that was found.
     *
     * @param place of the name in the list that the index was made from
     */
    public record Found(int place, NameMatch match) {
    }

    /** as they are compared; the same word of many names is one in memory */
    private final List<List<Word>> listed = new ArrayList<>();
    private final Names names = new Names();
    private final IndexSearcher index;

    /** @param listed names in any script */
    public NameIndex(List<String> listed) {
        Map<Word, Word> once = new HashMap<>();
        listed.forEach(name -> this.listed.add(names.of(name).stream().map(word -> once.computeIfAbsent(word, first -> first)).toList()));
        try {
            ByteBuffersDirectory memory = new ByteBuffersDirectory();
            try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
                for (int i = 0; i < this.listed.size(); i++) {
                    Document document = new Document();
                    document.add(new StoredField("place", i));
                    document.add(new TextField(KEYS, String.join(" ", Keys.of(this.listed.get(i))), Field.Store.NO));
                    writer.addDocument(document);
                }
                writer.forceMerge(1);
            }
            index = new IndexSearcher(DirectoryReader.open(memory));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public int size() {
        return listed.size();
    }

    /** @return listed names that reach the score, the nearest first */
    public List<Found> like(String name, int score) {
        List<Word> asked = names.of(name);
        if (asked.isEmpty()) {
            return List.of();
        }
        try {
            List<Found> found = new ArrayList<>();
            for (ScoreDoc candidate : index.search(Keys.query(KEYS, asked), CANDIDATES).scoreDocs) {
                int place = index.storedFields().document(candidate.doc).getField("place").numericValue().intValue();
                NameMatch match = Comparison.of(asked, listed.get(place));
                if (match.score() >= score) {
                    found.add(new Found(place, match));
                }
            }
            found.sort(Comparator.comparingInt((Found each) -> -each.match().score()).thenComparingInt(Found::place));
            return found;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Compares two names without an index. */
    public static NameMatch compare(String asked, String listed) {
        Names names = new Names();
        return Comparison.of(names.of(asked), names.of(listed));
    }
}
