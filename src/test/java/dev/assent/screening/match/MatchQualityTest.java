package dev.assent.screening.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.screening.LabelledPairs;
import dev.assent.screening.MatchQuality;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Who is on a list is found, and who only looks like him is mostly not: measured on a labelled set hidden among made names. */
class MatchQualityTest {
    @Test
    void theLabelledSetHasVariantsNearMissesAndCommonNames() throws IOException {
        assertThat(LabelledPairs.all()).hasSizeGreaterThanOrEqualTo(600)
                .extracting(LabelledPairs.Pair::label).contains("VARIANT", "NEAR_MISS", "COMMON");
        assertThat(LabelledPairs.all().stream().filter(LabelledPairs.Pair::same).count()).isBetween(300L, 700L);
    }

    @Test
    void variantsAreFoundAndNearMissesMostlyNot() throws IOException {
        MatchQuality quality = MatchQuality.in(2000, 80);
        System.out.println("Screening among 2,000 made names: " + quality);
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/screening-wrong.txt"), quality.wrong());
        assertThat(quality.recall()).as("recall%n%s", String.join("\n", quality.wrong())).isGreaterThanOrEqualTo(0.95);
        assertThat(quality.precision()).as("precision%n%s", String.join("\n", quality.wrong())).isGreaterThanOrEqualTo(0.9);
    }
}
