package dev.assent.screening.match;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares names one by one, without the index of a list. Safe for several threads. */
public final class NameComparison {
    private final Names names = new Names();

    /**
     * What a name is looked for by: the words that say who is meant, by sound and so the same in either script; all its words where
     * none says more than that it is a firm.
     */
    public Set<String> keys(String name) {
        List<Word> words = names.of(name);
        List<Word> telling = words.stream().filter(word -> word.weight() > Word.Part.WEAK.weight).toList();
        return (telling.isEmpty() ? words : telling).stream().map(Word::key).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** @param asked in any script, as is the other name */
    public NameMatch compare(String asked, String listed) {
        return Comparison.of(names.of(asked), names.of(listed));
    }
}
