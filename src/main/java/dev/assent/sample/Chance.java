package dev.assent.sample;

import java.util.List;
import java.util.SplittableRandom;

/** Chance with a seed: the same file always takes the same turns, on every machine. */
final class Chance {
    private final SplittableRandom random;

    Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    boolean percent(int of) {
        return random.nextInt(100) < of;
    }

    /** Both ends are possible. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** The first of these with its chance in percent, else the next one, else the last. */
    <T> T weighed(List<T> all, int... percent) {
        int thrown = random.nextInt(100);
        for (int i = 0; i < percent.length; i++) {
            if (thrown < percent[i]) {
                return all.get(i);
            }
            thrown -= percent[i];
        }
        return all.get(all.size() - 1);
    }
}
