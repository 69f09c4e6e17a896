package dev.assent.search;

import dev.assent.register.ReadableFiles;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Search by words. One form for both databases, a part of a word by {@code like}: PostgreSQL answers it from its trigram index where it has
 * one, H2 reads the texts. What is looked for has no signs of {@code like}: {@link Words} leaves none.
 */
@Component
class FullText {
    /** Every word stands somewhere in what the file is found by; license numbers only where the reader sees the file whole. */
    void add(String asked, Conditions conditions) {
        List<String> words = Words.of(asked);
        for (int i = 0; i < words.size(); i++) {
            conditions.add(word(":word" + i, conditions.reader()), "word" + i, "%" + words.get(i) + "%");
        }
        if (words.isEmpty() && asked != null && !asked.isBlank()) {
            conditions.add("false");
        }
    }

    private static String word(String name, ReadableFiles.Condition reader) {
        String words = "exists (select 1 from register.search_text s where s.file_number = f.file_number and s.words like " + name + ")";
        String licenses = "exists (select 1 from register.search_text t where t.file_number = f.file_number and t.licenses like " + name + ")";
        return reader.overseer()
                ? "exists (select 1 from register.search_text s where s.file_number = f.file_number and (s.words like " + name + " or s.licenses like " + name + "))"
                : "(" + words + " or " + licenses + " and " + reader.whole() + ")";
    }
}
