package dev.assent.halt;

import dev.assent.engine.AsApplication;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What keeps a file from going on, for whoever reads it. */
@Component
public class HaltsOnFile {
    private final Standstills standstills;
    private final HaltWords words;
    private final AsApplication application;

    HaltsOnFile(Standstills standstills, HaltWords words, AsApplication application) {
        this.standstills = standstills;
        this.words = words;
        this.application = application;
    }

    /**
     * A sentence by language for each reason why the file stands still; empty: it goes on.
     *
     * @param whole whether the reader sees the file as a whole, and so learns where and why
     */
    public List<Map<String, Object>> of(String fileNumber, boolean whole) {
        return application.take(() -> standstills.of(fileNumber).stream().map(halt -> sentences(halt, whole)).distinct().toList());
    }

    private Map<String, Object> sentences(Halt halt, boolean whole) {
        Map<String, Object> sentences = new LinkedHashMap<>();
        for (String language : List.of("en", "ar")) {
            sentences.put(language, words.told(halt, Locale.forLanguageTag(language), whole));
        }
        return sentences;
    }
}
