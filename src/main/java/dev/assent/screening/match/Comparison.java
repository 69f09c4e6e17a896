package dev.assent.screening.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Compares two names word by word. The score weighs how much of each name found a counterpart: a name that is a part of a longer one
 * is near, a name with another family name is not.
 */
final class Comparison {
    /** a name of which only one word agrees, while both sides say more, is somebody else's */
    private static final double ONE_WORD_ONLY = 0.7;
    private static final double PART_OF = 0.6;

    private Comparison() {
    }

    static NameMatch of(List<Word> askedName, List<Word> listedName) {
        List<Word> asked = speaking(askedName);
        List<Word> listed = speaking(listedName);
        List<Pairs.Pair> pairs = new ArrayList<>(Pairs.of(asked, listed));
        pairs.sort(Comparator.comparingInt(Pairs.Pair::asked));
        double score = score(asked, listed, pairs);
        return new NameMatch((int) Math.round(100 * score),
                pairs.stream().map(pair -> new MatchedWord(text(asked, pair.asked(), pair.askedSpan()), text(listed, pair.listed(), pair.listedSpan()),
                        pair.how(), Math.round(100 * pair.nearness()) / 100d)).toList(),
                left(asked, pairs.stream().flatMapToInt(pair -> IntStream.range(pair.asked(), pair.asked() + pair.askedSpan())).boxed().toList()),
                left(listed, pairs.stream().flatMapToInt(pair -> IntStream.range(pair.listed(), pair.listed() + pair.listedSpan())).boxed().toList()),
                IntStream.range(1, pairs.size()).anyMatch(i -> pairs.get(i).listed() < pairs.get(i - 1).listed()));
    }

    // a name of nothing but titles is compared as it stands
    private static List<Word> speaking(List<Word> name) {
        List<Word> speaking = name.stream().filter(word -> !word.silent()).toList();
        return speaking.isEmpty() ? name : speaking;
    }

    private static double score(List<Word> asked, List<Word> listed, List<Pairs.Pair> pairs) {
        double ofAsked = share(asked, pairs, true);
        double ofListed = share(listed, pairs, false);
        double score = PART_OF * Math.max(ofAsked, ofListed) + (1 - PART_OF) * Math.min(ofAsked, ofListed);
        long strong = pairs.stream().filter(pair -> pair.weight() > Word.Part.WEAK.weight).mapToLong(pair -> Math.max(pair.askedSpan(), pair.listedSpan())).sum();
        boolean more = rest(asked, pairs, true) || rest(listed, pairs, false);
        return strong < 2 && more ? Math.min(score, ONE_WORD_ONLY) : score;
    }

    private static double share(List<Word> name, List<Pairs.Pair> pairs, boolean asked) {
        double all = name.stream().mapToDouble(Comparison::weight).sum();
        double found = 0;
        for (Pairs.Pair pair : pairs) {
            for (int i = 0; i < (asked ? pair.askedSpan() : pair.listedSpan()); i++) {
                found += pair.nearness() * weight(name.get((asked ? pair.asked() : pair.listed()) + i));
            }
        }
        return all == 0 ? 0 : found / all;
    }

    /** Is a word left over that says something? */
    private static boolean rest(List<Word> name, List<Pairs.Pair> pairs, boolean asked) {
        return IntStream.range(0, name.size()).anyMatch(at -> name.get(at).weight() > Word.Part.WEAK.weight
                && pairs.stream().noneMatch(pair -> at >= (asked ? pair.asked() : pair.listed())
                        && at < (asked ? pair.asked() + pair.askedSpan() : pair.listed() + pair.listedSpan())));
    }

    private static double weight(Word word) {
        return word.silent() ? 1 : word.weight();
    }

    private static String text(List<Word> name, int from, int span) {
        return name.subList(from, from + span).stream().map(Word::text).collect(Collectors.joining(" "));
    }

    private static List<String> left(List<Word> name, List<Integer> found) {
        return IntStream.range(0, name.size()).filter(i -> !found.contains(i)).mapToObj(i -> name.get(i).text()).toList();
    }
}
