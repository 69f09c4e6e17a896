package dev.assent.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final double EXACT = 0.00005;

    @Test
    @DisplayName("Two shares are compared by Fisher's exact test, as tables of statistics have it")
    void fisher() {
        // the lady who tastes tea; then a textbook's studying and dieting
        assertThat(Comparison.shares(3, 4, 1, 4).chance()).isCloseTo(0.4857, within(EXACT));
        assertThat(Comparison.shares(1, 12, 9, 12).chance()).isCloseTo(0.0028, within(EXACT));
        assertThat(Comparison.shares(5, 10, 10, 20)).isEqualTo(new Comparison(50, 50, 1));
    }

    @Test
    @DisplayName("What is no more than chance is no difference, and what is, is faster or slower, more or less often")
    void findings() {
        assertThat(Measure.SHARE_ON_TIME.finding(Comparison.shares(14, 20, 16, 20))).as("70 and 80 of a hundred, of twenty files").isEqualTo("NO_DIFFERENCE");
        assertThat(Measure.SHARE_ON_TIME.finding(Comparison.shares(140, 200, 170, 200))).isEqualTo("MORE_OFTEN");
        assertThat(Measure.SHARE_SILENT.finding(Comparison.shares(60, 200, 20, 200))).isEqualTo("LESS_OFTEN");
        double[] slow = IntStream.range(0, 30).mapToDouble(i -> 10 + i % 7).toArray();
        double[] fast = DoubleStream.of(slow).map(day -> day - 5).toArray();
        assertThat(Measure.STEP_TIME.finding(Comparison.medians(slow, fast))).isEqualTo("FASTER");
        assertThat(Measure.STEP_TIME.finding(Comparison.medians(slow, slow))).isEqualTo("NO_DIFFERENCE");
        assertThat(Comparison.medians(slow, fast).before()).isEqualTo(13);
    }
}
