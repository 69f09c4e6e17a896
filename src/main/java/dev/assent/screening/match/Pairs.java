package dev.assent.screening.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Finds which words of two names belong together: the nearest first, each word once. */
final class Pairs {
    /** below it two words are two words */
    private static final double FLOOR = 0.8;
    /** two words are taken for one only where they are very near to it */
    private static final double JOINED_FLOOR = 0.88;

    /**
     * Words from {@code at}, {@code span} of them, on either side.
     *
     * @param how as in {@link MatchedWord}
     */
    record Pair(int asked, int askedSpan, int listed, int listedSpan, String how, double nearness, double weight) {
        boolean meets(Pair other) {
            return asked < other.asked + other.askedSpan && other.asked < asked + askedSpan
                    || listed < other.listed + other.listedSpan && other.listed < listed + listedSpan;
        }
    }

    private Pairs() {
    }

    static List<Pair> of(List<Word> asked, List<Word> listed) {
        List<Pair> possible = new ArrayList<>();
        List<Word> askedTogether = together(asked);
        List<Word> listedTogether = together(listed);
        for (int i = 0; i < asked.size(); i++) {
            for (int j = 0; j < listed.size(); j++) {
                add(possible, asked.get(i), i, 1, listed.get(j), j, 1);
                if (i + 1 < asked.size()) {
                    add(possible, askedTogether.get(i), i, 2, listed.get(j), j, 1);
                }
                if (j + 1 < listed.size()) {
                    add(possible, asked.get(i), i, 1, listedTogether.get(j), j, 2);
                }
            }
        }
        possible.sort(Comparator.comparingDouble((Pair pair) -> -pair.nearness() * pair.weight()).thenComparingInt(pair -> Math.abs(pair.asked() - pair.listed())));
        List<Pair> chosen = new ArrayList<>();
        possible.stream().filter(pair -> chosen.stream().noneMatch(pair::meets)).forEach(chosen::add);
        return chosen;
    }

    private static List<Word> together(List<Word> name) {
        return IntStream.range(1, name.size()).mapToObj(i -> name.get(i - 1).joined(name.get(i))).toList();
    }

    private static void add(List<Pair> possible, Word asked, int i, int askedSpan, Word listed, int j, int listedSpan) {
        boolean joined = askedSpan + listedSpan > 2;
        double nearness = nearness(asked, listed);
        if (nearness >= (joined ? JOINED_FLOOR : FLOOR)) {
            possible.add(new Pair(i, askedSpan, j, listedSpan, joined ? "JOINED" : How.of(asked, listed, nearness), joined ? nearness - 0.02 : nearness,
                    Math.max(asked.weight(), listed.weight())));
        }
    }

    private static double nearness(Word asked, Word listed) {
        if (asked.sense() != null && asked.sense().equals(listed.sense())) {
            return 1;
        }
        double plain = Difference.nearness(asked, listed);
        // the article that is written with a word on one side only
        double bare = asked.withoutArticle().map(word -> Difference.nearness(word, listed)).orElse(0d);
        double stripped = listed.withoutArticle().map(word -> Difference.nearness(asked, word)).orElse(0d);
        return Math.max(plain, Math.max(bare, stripped) - 0.03);
    }
}
