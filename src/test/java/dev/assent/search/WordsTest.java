package dev.assent.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({"مُؤَسَّسَة الأَمَانَة, موسسه الامانه", "إدارة, اداره", "آل نهيان, ال نهيان", "مصـــطفى, مصطفي", "مصطفی, مصطفي", "کتاب, كتاب", "مسؤول شئون, مسوول شيون",
        "ٱلرحمن, الرحمن", "شيماء, شيما", "ﻻ, لا", "٢٠٢٦, 2026", "۱۲, 12"})
    @DisplayName("Arabic is compared without vowel signs, tatweel and hamza, with one alef, one ya and one ta marbuta")
    void arabic(String written, String compared) {
        assertThat(Words.normal(written)).isEqualTo(compared);
    }

    @ParameterizedTest
    @CsvSource({"Müller GmbH, muller gmbh", "ŁÓDŹ, lodz", "Straße, strasse", "Åsa Ødegård, asa odegard", "Café, cafe", "İzmir, izmir", "ＡＢＣ, abc"})
    @DisplayName("Latin is compared without case and accents")
    void latin(String written, String compared) {
        assertThat(Words.normal(written)).isEqualTo(compared);
    }

    @Test
    @DisplayName("What nobody sees does not part a word, everything else but letters, digits, hyphen, stroke and dot does; so no sign of a pattern is left")
    void signs() {
        assertThat(Words.normal("EXP-2026-000001")).isEqualTo("exp-2026-000001");
        assertThat(Words.normal("  CV/XB/88,\t12.7\u00a0mm ")).isEqualTo("cv/xb/88 12.7 mm");
        assertThat(Words.normal("a\u200fb\u00adc")).isEqualTo("abc");
        assertThat(Words.normal("100%_\\'x")).isEqualTo("100 x");
        assertThat(Words.normal(null)).isEmpty();
    }

    @Test
    @DisplayName("A search is at most eight words, each once; signs alone are none")
    void asked() {
        assertThat(Words.of(" Border  border GUARD ")).containsExactly("border", "guard");
        assertThat(Words.of("- % / ")).isEmpty();
        assertThat(Words.of("1 2 3 4 5 6 7 8 9 10")).hasSize(Words.MOST);
    }
}
