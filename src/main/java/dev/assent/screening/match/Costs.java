package dev.assent.screening.match;

/** What it costs to take one sound for another: 0 where writers do so all the time, 1 where the words are then two words. */
final class Costs {
    /** pairs of sounds that writers take for one another */
    private static final String HEARD = "kg gj kj kX hX gX CX dz ts tz sz td sC pb fv vw pf bv yj jC zj";
    /** pairs that scanners and eyes take for one another, in Latin letters */
    private static final String SEEN = "il ij lt mn nu uv ce oe ao ft rn bh hn gy";
    /** pairs that differ by a dot in Arabic script */
    private static final String DOTTED = "bt bn tn by ty ny jh jX hX dz rz sC fk sd td gk";
    private static final String VOWELS_ALIKE = "ae ei ou";
    private static final String GLIDES = "yi ye wo wu";
    private static final int LETTERS = 128;

    private final double[][] changed = new double[LETTERS][LETTERS];

    /**
     * @param unwritten is one of the two words in a script that leaves short vowels out?
     * @param dotted    is one of them in Arabic script?
     */
    Costs(boolean unwritten, boolean dotted) {
        for (char one = 0; one < LETTERS; one++) {
            for (char other = 0; other < LETTERS; other++) {
                changed[one][other] = cost(one, other, unwritten, dotted);
            }
        }
    }

    double changed(char one, char other) {
        return changed[one & LETTERS - 1][other & LETTERS - 1];
    }

    private static double cost(char one, char other, boolean unwritten, boolean dotted) {
        if (one == other) {
            return 0;
        }
        if (Sounds.vowel(one) && Sounds.vowel(other)) {
            return pair(VOWELS_ALIKE, one, other) ? 0.15 : unwritten ? 0.4 : 1;
        }
        if (pair(GLIDES, one, other)) {
            return 0.1;
        }
        return pair(HEARD, one, other) ? 0.4 : pair(SEEN, one, other) || dotted && pair(DOTTED, one, other) ? 0.5 : 1;
    }

    private static boolean pair(String pairs, char one, char other) {
        return one != ' ' && other != ' ' && (pairs.contains("" + one + other) || pairs.contains("" + other + one));
    }
}
