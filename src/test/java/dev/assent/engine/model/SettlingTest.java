package dev.assent.engine.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettlingTest {
    private final Settling settling = new Settling();

    @Test
    void aChangeSettlesOnceWhenTwoLooksAgree() {
        assertThat(settling.settled(folder(1, 5))).isFalse();
        assertThat(settling.settled(folder(1, 5))).isTrue();
        assertThat(settling.settled(folder(1, 5))).isFalse();
    }

    @Test
    void aBurstOfSavesSettlesAtItsEnd() {
        assertThat(settling.settled(folder(1, 5))).isFalse();
        assertThat(settling.settled(folder(2, 6))).isFalse();
        assertThat(settling.settled(folder(3, 7))).isFalse();
        assertThat(settling.settled(folder(3, 7))).isTrue();
    }

    @Test
    void anEmptiedOrMissingFileIsADeletionOnlyWhenItStaysSo() {
        settling.settled(folder(1, 5));
        settling.settled(folder(1, 5));
        for (ModelStamps halfSaved : new ModelStamps[] {ModelStamps.NONE, folder(2, 0)}) {
            for (int look = 0; look < Settling.LOOKS_BEFORE_A_DELETION; look++) {
                assertThat(settling.settled(halfSaved)).isFalse();
            }
            assertThat(settling.settled(folder(3, 5))).isFalse();
        }
        assertThat(settling.settled(folder(3, 5))).isTrue();
        for (int look = 0; look < Settling.LOOKS_BEFORE_A_DELETION; look++) {
            assertThat(settling.settled(ModelStamps.NONE)).isFalse();
        }
        assertThat(settling.settled(ModelStamps.NONE)).isTrue();
    }

    private static ModelStamps folder(long saved, long size) {
        return new ModelStamps(Map.of("processes/A.bpmn", new ModelStamps.Stamp(FileTime.fromMillis(saved), size)));
    }
}
