package dev.assent.precedent;

import dev.assent.screening.match.MatchedWord;
import dev.assent.screening.match.NameComparison;
import dev.assent.screening.match.NameMatch;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Judges whether two files name the same, and says by which words. */
final class SharedNames {
    /** of 100, as near as a name on a list must be to be a hit */
    private static final int LIKE = 80;

    private record Near(String said, NameMatch match) {
    }

    private final NameComparison names = new NameComparison();

    /** The nearest of the earlier file's names, if it is near enough. */
    Optional<Precedent.Shared> of(String because, List<String> asked, List<String> earlier) {
        if (because.equals(PrecedentKeys.ITEM)) {
            return earlier.stream().filter(said -> asked.stream().anyMatch(own -> PrecedentKeys.item(own).equals(PrecedentKeys.item(said))))
                    .findFirst().map(said -> new Precedent.Shared(said, ""));
        }
        return earlier.stream().flatMap(said -> asked.stream().map(own -> new Near(said, names.compare(own, said))))
                .filter(near -> near.match().score() >= LIKE).max(Comparator.comparingInt(near -> near.match().score()))
                .map(near -> new Precedent.Shared(near.said(), words(near.match())));
    }

    private static String words(NameMatch match) {
        return match.words().stream().map(SharedNames::word).collect(Collectors.joining(", "));
    }

    private static String word(MatchedWord pair) {
        return pair.asked().equalsIgnoreCase(pair.listed()) ? pair.listed() : pair.asked() + " = " + pair.listed();
    }
}
