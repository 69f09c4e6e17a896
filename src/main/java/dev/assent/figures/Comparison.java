package dev.assent.figures;

import java.util.Arrays;
import org.apache.commons.math3.distribution.HypergeometricDistribution;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.inference.MannWhitneyUTest;

/**
 * Something before and after a change, and whether the difference is more than chance.
 *
 * @param before median of days, or share in percent
 * @param chance the probability of such a difference, or a larger one, where nothing has changed; two-sided
 */
record Comparison(double before, double after, double chance) {
    private static final double LEVEL = 0.05;
    private static final double HALF = 50;
    private static final double WHOLE = 100;
    /** Sums of probabilities that are equal differ in their last places. */
    private static final double ROUNDING = 1 + 1e-7;

    /** Medians, by Mann and Whitney. */
    static Comparison medians(double[] before, double[] after) {
        return new Comparison(median(before), median(after), new MannWhitneyUTest().mannWhitneyUTest(before, after));
    }

    /** Shares, by Fisher's exact test. */
    static Comparison shares(long some, long all, long someLater, long allLater) {
        HypergeometricDistribution tables = new HypergeometricDistribution((int) (all + allLater), (int) (some + someLater), (int) all);
        double seen = tables.probability((int) some);
        double chance = 0;
        for (int x = tables.getSupportLowerBound(); x <= tables.getSupportUpperBound(); x++) {
            double each = tables.probability(x);
            chance += each <= seen * ROUNDING ? each : 0;
        }
        return new Comparison(WHOLE * some / all, WHOLE * someLater / allLater, Math.min(1, chance));
    }

    boolean moreThanChance() {
        return chance < LEVEL && before != after;
    }

    private static double median(double[] values) {
        return new Percentile(HALF).withEstimationType(Percentile.EstimationType.R_7).evaluate(Arrays.copyOf(values, values.length));
    }
}
