package dev.assent.screening.match;

import java.util.List;

/**
 * How near two names are.
 *
 * @param score      0 to 100
 * @param words      that matched, and how
 * @param askedOnly  words of the file's name without a counterpart
 * @param listedOnly words of the list's name without a counterpart
 * @param reordered  do the matched words stand in another order?
 */
public record NameMatch(int score, List<MatchedWord> words, List<String> askedOnly, List<String> listedOnly, boolean reordered) {
    public NameMatch {
        words = List.copyOf(words);
        askedOnly = List.copyOf(askedOnly);
        listedOnly = List.copyOf(listedOnly);
    }
}
