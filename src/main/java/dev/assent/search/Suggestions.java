package dev.assent.search;

import dev.assent.register.Reader;
import dev.assent.replica.Reads;
import java.util.List;
import org.springframework.stereotype.Component;

/** How names go on: from the newest files that the reader may know of, and from no others. */
@Component
class Suggestions {
    static final int MOST = 8;
    private static final int LOOKED_AT = 200;
    private static final int SHORTEST = 2;
    private final Files files;
    private final Reads reads;

    Suggestions(Files files, Reads reads) {
        this.files = files;
        this.reads = reads;
    }

    List<String> of(String words, Reader reader) {
        List<String> asked = Words.of(words);
        if (asked.isEmpty() || asked.stream().allMatch(word -> word.length() < SHORTEST)) {
            return List.of();
        }
        List<String> found = files.page(Asked.words(words), reader, new Files.Place(null, null), LOOKED_AT).stream().map(Files.Found::number).toList();
        return found.isEmpty() ? List.of() : reads.client().sql("select name, count(*) from register.party where file_number in (:found) group by name order by 2 desc, 1")
                .param("found", found).query((row, i) -> row.getString(1)).list().stream()
                .filter(name -> asked.stream().allMatch(Words.normal(name)::contains)).limit(MOST).toList();
    }
}
