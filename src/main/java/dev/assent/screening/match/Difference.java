package dev.assent.screening.match;

/**
 * How far two words are apart by sound: an edit distance whose steps cost what they mean. A short vowel that Arabic script does not
 * write is next to nothing, another consonant nearly all; letters that are misread for one another lie between.
 */
final class Difference {
    private static final Costs ONE_SCRIPT = new Costs(false, false);
    private static final Costs ARABIC = new Costs(false, true);
    private static final Costs TWO_SCRIPTS = new Costs(true, true);

    private Difference() {
    }

    /** @return 1 for the same sounds, 0 for nothing in common */
    static double nearness(Word one, Word other) {
        String a = one.sounds();
        String b = other.sounds();
        if (a.isEmpty() || b.isEmpty() || one.sounds().length() > other.sounds().length() * 2 + 1 || other.sounds().length() > one.sounds().length() * 2 + 1) {
            return 0;
        }
        boolean unwritten = one.arabic() != other.arabic();
        Costs costs = unwritten ? TWO_SCRIPTS : one.arabic() ? ARABIC : ONE_SCRIPT;
        double[][] cost = new double[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 && j == 0 ? 0 : cheapest(cost, a, b, i, j, unwritten, costs);
            }
        }
        return Math.max(0, 1 - cost[a.length()][b.length()] / Math.max(a.length(), b.length()));
    }

    private static double cheapest(double[][] cost, String a, String b, int i, int j, boolean unwritten, Costs costs) {
        double best = Double.MAX_VALUE;
        if (i > 0) {
            best = cost[i - 1][j] + left(a, i - 1, unwritten);
        }
        if (j > 0) {
            best = Math.min(best, cost[i][j - 1] + left(b, j - 1, unwritten));
        }
        if (i > 0 && j > 0) {
            best = Math.min(best, cost[i - 1][j - 1] + costs.changed(a.charAt(i - 1), b.charAt(j - 1)));
        }
        best = Math.min(best, Math.min(split(cost, a, i, b, j, true), split(cost, b, j, a, i, false)));
        if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
            best = Math.min(best, cost[i - 2][j - 2] + 0.7);
        }
        return best;
    }

    /** A scanner that reads m as rn, or the other way round. */
    private static double split(double[][] cost, String two, int i, String one, int j, boolean inOrder) {
        boolean read = i > 1 && j > 0 && one.charAt(j - 1) == 'm' && two.charAt(i - 2) == 'r' && two.charAt(i - 1) == 'n';
        return !read ? Double.MAX_VALUE : 0.4 + (inOrder ? cost[i - 2][j - 1] : cost[j - 1][i - 2]);
    }

    /** A sound that only one of them has. */
    private static double left(String word, int at, boolean unwritten) {
        char sound = word.charAt(at);
        if (Sounds.vowel(sound)) {
            return unwritten ? 0.1 : 0.5;
        }
        // the ending of Fatima and Fatimah, and what follows a vowel as in Noor and Nawr
        return sound == 'h' && at == word.length() - 1 ? 0.2 : "hwy".indexOf(sound) >= 0 ? 0.5 : 1;
    }
}
