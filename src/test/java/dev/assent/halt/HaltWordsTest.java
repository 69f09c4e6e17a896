package dev.assent.halt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.text.TextsOfThisBuild;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HaltWordsTest {
    private final HaltWords words = new HaltWords(TextsOfThisBuild.texts(), null);

    @Test
    @DisplayName("A step whose retries somebody has set to 0 has no failure to name, and is not said to have stopped for \"null\"")
    void noFailure() {
        Halt halt = new Halt(Halt.Kind.FAILED, "incident", "EXP-2026-000001", "instance", "FileIntake:1", "Task_CheckCompleteness", null, null);
        assertThat(words.cause(halt, Locale.ENGLISH)).isEqualTo("Somebody has set its retries to 0.");
        assertThat(words.cause(halt, Locale.forLanguageTag("ar"))).isEqualTo("خفّض أحدهم عدد محاولات تنفيذها إلى 0.");
    }
}
