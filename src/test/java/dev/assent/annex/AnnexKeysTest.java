package dev.assent.annex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnexKeysTest {
    @TempDir
    Path folder;

    @Test
    @DisplayName("A key is made for the first annex alone; where annexes are and no key, nothing is added by another one")
    void madeOnce() {
        assertThatThrownBy(() -> new AnnexKeys(folder).current(false)).isInstanceOf(AnnexRefused.class);
        String name = new AnnexKeys(folder).current(true).name();
        assertThat(new AnnexKeys(folder).current(false).name()).isEqualTo(name);
    }

    @Test
    @DisplayName("Whoever adds a first annex at the same moment seals it with the same key")
    void madeTogether() {
        assertThat(IntStream.range(0, 16).parallel().mapToObj(each -> new AnnexKeys(folder).current(true).name()).distinct().toList()).hasSize(1);
        assertThat(folder.toFile().list()).containsExactly("current.key");
    }

    @Test
    @DisplayName("A key of earlier times still opens what it sealed, and a key that is none is refused")
    void changed() throws IOException {
        AnnexKeys.Named old = new AnnexKeys(folder).current(true);
        Files.move(folder.resolve("current.key"), folder.resolve("2026.key"));
        AnnexKeys.Named next = new AnnexKeys(folder).current(true);
        assertThat(next.name()).isNotEqualTo(old.name());
        Files.writeString(folder.resolve("2025.key"), "spoilt");
        byte[] sealed = AnnexSeal.close(old.key(), "here", new byte[] {1, 2, 3});
        assertThat(AnnexSeal.open(new AnnexKeys(folder).find(old.name()).orElseThrow(), "here", sealed)).containsExactly(1, 2, 3);
        assertThatThrownBy(() -> AnnexSeal.open(next.key(), "here", sealed)).isInstanceOf(AnnexRefused.class);
        assertThatThrownBy(() -> AnnexSeal.open(old.key(), "there", sealed)).isInstanceOf(AnnexRefused.class);
        Files.writeString(folder.resolve("current.key"), Base64.getEncoder().encodeToString(new byte[5]));
        assertThatThrownBy(() -> new AnnexKeys(folder).current(false)).isInstanceOf(AnnexRefused.class);
    }
}
