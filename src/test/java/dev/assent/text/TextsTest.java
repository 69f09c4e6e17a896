package dev.assent.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class TextsTest {
    private static final Locale ARABIC = Locale.forLanguageTag("ar-EG");
    private static final String WAIT = "Too many logins failed under this name or from your address. Try again in {0} seconds.";
    private final Dictionaries dictionaries = new Dictionaries(new ObjectMapper(), "");
    private final Texts texts = new Texts(dictionaries);

    @AfterEach
    void forgetLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void saysTheTranslationWithItsArguments() {
        assertThat(texts.say(ARABIC, WAIT, 7)).contains("7").doesNotContain("seconds").doesNotContain("{0}");
    }

    @Test
    void saysEnglishWhenThereIsNoTranslation() {
        assertThat(texts.say(ARABIC, "It's {0} of {1}, not {2}", 1, "{0}")).isEqualTo("It's 1 of {0}, not {2}");
    }

    @Test
    void takesTheLanguageOfTheRequestAndEnglishOutsideOfOne() {
        assertThat(texts.say("Not allowed")).isEqualTo("Not allowed");
        LocaleContextHolder.setLocale(ARABIC);
        assertThat(texts.say("Not allowed")).isEqualTo("غير مسموح");
    }

    @Test
    void knowsEnglishAndArabicOnly() {
        assertThat(dictionaries.entries("en")).isEmpty();
        assertThat(dictionaries.entries("ar")).containsKey(WAIT);
        assertThat(dictionaries.entries("xx")).isNull();
    }
}
