package dev.assent.screening.match;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of names that say little or nothing about who is meant, from {@code screening/words.txt}. */
final class Vocabulary {
    /** What is known of a word. */
    record Known(Word.Part part, String sense) {
    }

    private static final Known UNKNOWN = new Known(Word.Part.NAME, null);

    private final Map<String, Known> words = new HashMap<>();

    Vocabulary(Script script) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Vocabulary.class.getResourceAsStream("/screening/words.txt"), StandardCharsets.UTF_8))) {
            lines.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).forEach(line -> read(line, script));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void read(String line, Script script) {
        String[] said = line.split("\\s+", 2);
        Word.Part part = Word.Part.valueOf(said[0]);
        // words between commas mean the same; spaces part words that mean different things
        for (String group : said[1].split("\\s+")) {
            List<String> same = List.of(group.split(","));
            same.forEach(word -> script.words(word).forEach(each ->
                    words.put(each.latin(), new Known(part, part == Word.Part.WEAK ? same.get(0) : null))));
        }
    }

    Known of(String latin) {
        return words.getOrDefault(latin, UNKNOWN);
    }
}
